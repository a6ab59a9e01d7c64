-- What stays unanswered for very long may be for somebody outside to look at.
insert into hook (hook, is_on, days, basis) values
  ('REGULATOR', true, 7, 'The 28 days are ours, not law');

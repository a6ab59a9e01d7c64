-- The few texts that wait for a second moderator.
create index hidden_texts on slot (slot_id) where state = 'HIDDEN';

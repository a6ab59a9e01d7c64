-- The turns of many cases in the order given, one after the other: a cluster locks by the key only.
create function take_turns(crns text[]) returns void language plpgsql as $$
declare
  one text;
begin
  foreach one in array crns loop
    perform from caseload.person where crn = one for no key update;
  end loop;
end
$$;

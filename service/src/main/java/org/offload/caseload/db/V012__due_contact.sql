create table due_contact (
  crn text not null references person,
  strand smallint not null,
  mode text not null,
  modes text not null,
  face_to_face boolean not null,
  counted_from date not null,
  every_days int not null,
  due_on date not null,
  rule text not null,
  primary key (crn, strand)
);
select platform.spread('caseload.due_contact', 'crn', 'caseload.person');

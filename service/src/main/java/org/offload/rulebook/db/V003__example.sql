create table book_example (
  book_id uuid not null references book,
  example_id uuid not null,
  name text not null,
  inputs text not null,
  expected_row text not null,
  expected_modes text not null,
  primary key (book_id, example_id)
);
select platform.everywhere('rulebook.book_example');

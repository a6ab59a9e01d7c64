-- Who may sign in. Without a password an account is opened by its one-time code or by single
-- sign-on; subject is the name that the provider of the latter has for it.
create table account (
  username text primary key,
  display_name text not null,
  staff_id text unique,
  email text unique,
  subject text unique,
  password_hash text,
  locked boolean not null default false,
  must_change boolean not null default false,
  last_signed_in timestamptz,
  version int not null default 0
);

-- From when to when an account has which role; both days are inclusive, and no two overlap.
create table account_role (
  username text not null references account on delete cascade,
  valid_from date not null,
  valid_to date,
  role text not null,
  primary key (username, valid_from),
  check (valid_to >= valid_from)
);

-- The one-time code with which somebody may choose a password: one an account, kept as a hash.
create table account_code (
  username text primary key references account on delete cascade,
  code_hash text not null unique,
  expires_at timestamptz not null
);

-- What was done to an account, by whom, and about which role on which days if it was about one.
create table account_change (
  username text not null references account on delete cascade,
  change_id uuid not null,
  at timestamptz not null,
  changed_by text not null,
  what text not null,
  role text,
  valid_from date,
  valid_to date,
  primary key (username, change_id)
);

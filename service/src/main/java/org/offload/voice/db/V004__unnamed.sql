-- Texts without a name. Who draws tokens stands in token_draw, which knows no text; which key wrote
-- a text stands in unnamed, which knows nobody. No column of the one is in the other, nothing here
-- tells a moment finer than an hour, and no default of the database fills anything in.

-- The keys by which tokens are signed, one a week; each row seals the one before it.
create table token_key (
  key_hash text primary key, -- SHA-256 of the public key, hex
  place int not null unique, -- in the directory, from 0
  monday date not null unique, -- of the week in which tokens are drawn
  public_key text not null, -- SubjectPublicKeyInfo, base64
  entry_hash text not null, -- of the entry before, this key and its week, hex
  signature text not null -- of that, by the key of this installation (Ed25519), hex
);

-- Their secret parts, until the week is over.
create table token_secret (
  key_hash text primary key references token_key,
  private_key text not null -- PKCS#8, base64
);

-- Who drew tokens on which day: in the end, everybody.
create table token_draw (
  username text not null,
  day date not null,
  key_hash text not null references token_key,
  replay text, -- digest of what was sent, so that a lost answer can be given again; none after the day
  primary key (username, day, key_hash)
);
create index on token_draw (key_hash, username);
create index on token_draw (day) where replay is not null;

-- Tokens that were spent, as long as those of their week can be.
create table token_spent (
  key_hash text not null references token_key,
  spend_id text not null,
  primary key (key_hash, spend_id)
);

-- Texts without a name, by a key that means one author in one thread and nothing anywhere else.
create table unnamed (
  slot_id uuid primary key,
  thread_id uuid not null,
  public_key text not null, -- Ed25519, hex
  handle text not null,
  revision int not null,
  body_hash text not null
);
create index on unnamed (thread_id, public_key);

alter table slot add constraint unnamed_means_unnamed check (
  handle = '' or (username = '' and author = '' and role = '' and posted_at is null
    and extract(epoch from recorded_at) % 3600 = 0
    and (edited_at is null or extract(epoch from edited_at) % 3600 = 0)));

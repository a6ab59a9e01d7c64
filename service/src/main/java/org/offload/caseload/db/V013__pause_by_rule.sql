-- The delivery model by which a pause began, for as long as that model stops it; empty for one that
-- somebody recorded, and once the model has let it go on.
alter table pause add column rule text not null default '';

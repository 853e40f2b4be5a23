-- A lock is taken by writing its row, so that a cluster's certification sees who took it at the same moment.
alter table lock_stripe add column taken bigint default 0 not null;

-- A third kind of provider: bank data.
alter table providers.requests drop constraint requests_kind_check;
alter table providers.requests add constraint requests_kind_check
  check (kind in ('bureau', 'bank_data', 'identity'));

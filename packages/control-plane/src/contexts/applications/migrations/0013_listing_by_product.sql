-- All applications for a product, whatever their status, in the order of time. By the index with the status a page would
-- be merged of twelve runs: measured at a million applications, twice the time of one.
create index applications_by_product_newest
  on applications.applications (tenant_id, mode, product_id, created_at desc, application_id desc);

-- Table audit_logs of multi-tenant

CREATE TYPE public.audit_action AS ENUM ('insert', 'update', 'delete');

CREATE FUNCTION public.reject_change() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

COMMENT ON TYPE public.audit_action IS 'The values of audit log action.';

COMMENT ON FUNCTION public.reject_change IS 'Rows of an append-only table stay as they were written.';

CREATE TABLE public.audit_logs (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint,
  table_name text NOT NULL,
  row_key text NOT NULL,
  action public.audit_action NOT NULL,
  old_values jsonb,
  new_values jsonb,
  changed_by text,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_audit_logs PRIMARY KEY (id),
  CONSTRAINT chk_audit_logs_table_name CHECK (table_name <> '')
);

CREATE INDEX idx_audit_logs_organization_id_changed_by_changed_at ON public.audit_logs USING btree (organization_id, changed_by, changed_at DESC);

CREATE INDEX idx_audit_logs_organization_id_table_name_row_key_changed_at ON public.audit_logs USING btree (organization_id, table_name, row_key, changed_at DESC);

CREATE TRIGGER trg_audit_logs_append_only
  BEFORE UPDATE OR DELETE ON public.audit_logs
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_logs FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.audit_logs FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id IS NULL OR organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.audit_logs IS 'One change of one row.';
COMMENT ON COLUMN public.audit_logs.id IS 'Surrogate key.';
COMMENT ON COLUMN public.audit_logs.organization_id IS 'The organization whose row it was; empty for a row that all of them share.';
COMMENT ON COLUMN public.audit_logs.table_name IS 'The table that the row is in.';
COMMENT ON COLUMN public.audit_logs.row_key IS 'The row''s key; the parts of a longer one are joined by a slash.';
COMMENT ON COLUMN public.audit_logs.action IS 'What was done.';
COMMENT ON COLUMN public.audit_logs.old_values IS 'The row before, without secrets; empty for an insert.';
COMMENT ON COLUMN public.audit_logs.new_values IS 'The row after, without secrets; empty for a delete.';
COMMENT ON COLUMN public.audit_logs.changed_by IS 'Who did it: the application''s setting `app.user_id`.';
COMMENT ON COLUMN public.audit_logs.changed_at IS 'When it was done.';
COMMENT ON CONSTRAINT chk_audit_logs_table_name ON public.audit_logs IS 'An empty table name is no table name.';
COMMENT ON INDEX public.idx_audit_logs_organization_id_changed_by_changed_at IS 'Read what a person changed, newest first.';
COMMENT ON INDEX public.idx_audit_logs_organization_id_table_name_row_key_changed_at IS 'Read the history of a row, newest first.';
COMMENT ON POLICY tenant_isolation ON public.audit_logs IS 'A connection reads changes of one organization alone; changes of shared rows are written, too, and read by nobody but a role with BYPASSRLS.';
COMMENT ON TRIGGER trg_audit_logs_append_only ON public.audit_logs IS 'Rows of an append-only table stay as they were written.';

-- Table audit_logs of sign-in

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

CREATE INDEX idx_audit_logs_changed_by_changed_at ON public.audit_logs USING btree (changed_by, changed_at DESC);

CREATE INDEX idx_audit_logs_table_name_row_key_changed_at ON public.audit_logs USING btree (table_name, row_key, changed_at DESC);

CREATE TRIGGER trg_audit_logs_append_only
  BEFORE UPDATE OR DELETE ON public.audit_logs
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

COMMENT ON TABLE public.audit_logs IS 'One change of one row.';
COMMENT ON COLUMN public.audit_logs.id IS 'Surrogate key.';
COMMENT ON COLUMN public.audit_logs.table_name IS 'The table that the row is in.';
COMMENT ON COLUMN public.audit_logs.row_key IS 'The row''s key; the parts of a longer one are joined by a slash.';
COMMENT ON COLUMN public.audit_logs.action IS 'What was done.';
COMMENT ON COLUMN public.audit_logs.old_values IS 'The row before, without secrets; empty for an insert.';
COMMENT ON COLUMN public.audit_logs.new_values IS 'The row after, without secrets; empty for a delete.';
COMMENT ON COLUMN public.audit_logs.changed_by IS 'Who did it: the application''s setting `app.user_id`.';
COMMENT ON COLUMN public.audit_logs.changed_at IS 'When it was done.';
COMMENT ON CONSTRAINT chk_audit_logs_table_name ON public.audit_logs IS 'An empty table name is no table name.';
COMMENT ON INDEX public.idx_audit_logs_changed_by_changed_at IS 'Read what a person changed, newest first.';
COMMENT ON INDEX public.idx_audit_logs_table_name_row_key_changed_at IS 'Read the history of a row, newest first.';
COMMENT ON TRIGGER trg_audit_logs_append_only ON public.audit_logs IS 'Rows of an append-only table stay as they were written.';

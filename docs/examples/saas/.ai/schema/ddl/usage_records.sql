-- Table usage_records of multi-tenant
-- Needs first: audit_logs.sql, meters.sql, organizations.sql, subscriptions.sql

CREATE TABLE public.usage_records (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  meter_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  quantity numeric(20, 6) NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  idempotency_key text NOT NULL,
  properties jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT pk_usage_records PRIMARY KEY (id),
  CONSTRAINT uq_usage_records_organization_id_idempotency_key UNIQUE (organization_id, idempotency_key),
  CONSTRAINT chk_usage_records_idempotency_key CHECK (idempotency_key <> ''),
  CONSTRAINT chk_usage_records_counted CHECK (quantity <> 0)
);

CREATE INDEX idx_usage_records_meter_id ON public.usage_records USING btree (meter_id);

CREATE INDEX idx_usage_records_organization_id_meter_id_occurred_at ON public.usage_records USING btree (organization_id, meter_id, occurred_at);

CREATE INDEX idx_usage_records_organization_id_subscription_id ON public.usage_records USING btree (organization_id, subscription_id);

ALTER TABLE public.usage_records
  ADD CONSTRAINT fk_usage_records_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_records
  ADD CONSTRAINT fk_usage_records_meter FOREIGN KEY (meter_id)
  REFERENCES public.meters (id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_records
  ADD CONSTRAINT fk_usage_records_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_usage_records_append_only
  BEFORE UPDATE OR DELETE ON public.usage_records
  FOR EACH ROW EXECUTE FUNCTION public.reject_change();

CREATE TRIGGER trg_usage_records_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.usage_records
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.usage_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.usage_records FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.usage_records FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.usage_records IS 'A use that was counted.';
COMMENT ON COLUMN public.usage_records.id IS 'Surrogate key.';
COMMENT ON COLUMN public.usage_records.organization_id IS 'Who used it.';
COMMENT ON COLUMN public.usage_records.meter_id IS 'What was counted.';
COMMENT ON COLUMN public.usage_records.subscription_id IS 'The subscription that it was used under.';
COMMENT ON COLUMN public.usage_records.quantity IS 'How much, in the meter''s unit; negative for a correction.';
COMMENT ON COLUMN public.usage_records.occurred_at IS 'When it was used.';
COMMENT ON COLUMN public.usage_records.recorded_at IS 'When it arrived here.';
COMMENT ON COLUMN public.usage_records.idempotency_key IS 'The sender''s name for the message; a repeated one counts once.';
COMMENT ON COLUMN public.usage_records.properties IS 'What else is known of it, such as region or endpoint.';
COMMENT ON CONSTRAINT uq_usage_records_organization_id_idempotency_key ON public.usage_records IS 'A message that arrives twice counts once.';
COMMENT ON CONSTRAINT chk_usage_records_idempotency_key ON public.usage_records IS 'An empty idempotency key is no idempotency key.';
COMMENT ON CONSTRAINT chk_usage_records_counted ON public.usage_records IS 'A use of nothing is none.';
COMMENT ON CONSTRAINT fk_usage_records_customer ON public.usage_records IS 'A organization stays as long as a usage record refers to it.';
COMMENT ON CONSTRAINT fk_usage_records_meter ON public.usage_records IS 'A meter stays as long as a usage record refers to it.';
COMMENT ON CONSTRAINT fk_usage_records_subscription ON public.usage_records IS 'A subscription stays as long as a usage record refers to it.';
COMMENT ON INDEX public.idx_usage_records_meter_id IS 'Finds the usage_records of one of the meters, also when that is deleted.';
COMMENT ON INDEX public.idx_usage_records_organization_id_meter_id_occurred_at IS 'Sum what a customer used of a meter in a period.';
COMMENT ON INDEX public.idx_usage_records_organization_id_subscription_id IS 'Finds the usage_records of one of the subscriptions, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.usage_records IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_usage_records_append_only ON public.usage_records IS 'Rows of an append-only table stay as they were written.';
COMMENT ON TRIGGER trg_usage_records_audit ON public.usage_records IS 'Every change of a row leaves a row in the audit table.';

-- Table usage_totals of multi-tenant
-- Needs first: meters.sql, organizations.sql

CREATE TABLE public.usage_totals (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  meter_id bigint NOT NULL,
  period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL,
  quantity numeric(20, 6) NOT NULL DEFAULT 0,
  billed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_usage_totals PRIMARY KEY (id),
  CONSTRAINT uq_usage_totals_organization_id_meter_id_period_start UNIQUE (organization_id, meter_id, period_start),
  CONSTRAINT chk_usage_totals_period CHECK (period_end > period_start)
);

CREATE INDEX idx_usage_totals_meter_id ON public.usage_totals USING btree (meter_id);

CREATE INDEX idx_usage_totals_organization_id_period_start ON public.usage_totals USING btree (organization_id, period_start DESC);

CREATE INDEX idx_usage_totals_period_end_partial ON public.usage_totals USING btree (period_end) WHERE billed_at IS NULL;

ALTER TABLE public.usage_totals
  ADD CONSTRAINT fk_usage_totals_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.usage_totals
  ADD CONSTRAINT fk_usage_totals_meter FOREIGN KEY (meter_id)
  REFERENCES public.meters (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_usage_totals_updated_at
  BEFORE UPDATE ON public.usage_totals
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_usage_totals_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.usage_totals
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.usage_totals ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.usage_totals FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.usage_totals FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.usage_totals IS 'What the records of a meter and a period come to.';
COMMENT ON COLUMN public.usage_totals.id IS 'Surrogate key.';
COMMENT ON COLUMN public.usage_totals.organization_id IS 'Who used it.';
COMMENT ON COLUMN public.usage_totals.meter_id IS 'What was counted.';
COMMENT ON COLUMN public.usage_totals.period_start IS 'The first instant that counts.';
COMMENT ON COLUMN public.usage_totals.period_end IS 'The first instant that counts no more.';
COMMENT ON COLUMN public.usage_totals.quantity IS 'What the records come to; kept by the application.';
COMMENT ON COLUMN public.usage_totals.billed_at IS 'When it was put on a bill; nothing is added after that.';
COMMENT ON COLUMN public.usage_totals.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.usage_totals.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_usage_totals_organization_id_meter_id_period_start ON public.usage_totals IS 'One total for each period.';
COMMENT ON CONSTRAINT chk_usage_totals_period ON public.usage_totals IS 'A period has a length.';
COMMENT ON CONSTRAINT fk_usage_totals_customer ON public.usage_totals IS 'A organization stays as long as a usage total refers to it.';
COMMENT ON CONSTRAINT fk_usage_totals_meter ON public.usage_totals IS 'A meter stays as long as a usage total refers to it.';
COMMENT ON INDEX public.idx_usage_totals_meter_id IS 'Finds the usage_totals of one of the meters, also when that is deleted.';
COMMENT ON INDEX public.idx_usage_totals_organization_id_period_start IS 'Show the totals of a customer, newest first.';
COMMENT ON INDEX public.idx_usage_totals_period_end_partial IS 'List the totals that are to be billed.';
COMMENT ON POLICY tenant_isolation ON public.usage_totals IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_usage_totals_updated_at ON public.usage_totals IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_usage_totals_audit ON public.usage_totals IS 'Every change of a row leaves a row in the audit table.';

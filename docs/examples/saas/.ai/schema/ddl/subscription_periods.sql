-- Table subscription_periods of multi-tenant
-- Needs first: organizations.sql, subscriptions.sql

CREATE TABLE public.subscription_periods (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  amount numeric(12, 2) NOT NULL,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_periods PRIMARY KEY (id),
  CONSTRAINT uq_subscription_periods_organization_id_subscription_i_a826222e UNIQUE (organization_id, subscription_id, starts_at),
  CONSTRAINT chk_subscription_periods_amount CHECK (amount >= 0),
  CONSTRAINT chk_subscription_periods_period CHECK (ends_at > starts_at)
);

ALTER TABLE public.subscription_periods
  ADD CONSTRAINT fk_subscription_periods_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscription_periods
  ADD CONSTRAINT fk_subscription_periods_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_subscription_periods_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_periods
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.subscription_periods ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscription_periods FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.subscription_periods FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.subscription_periods IS 'A period that was billed.';
COMMENT ON COLUMN public.subscription_periods.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_periods.organization_id IS 'The organization that owns the subscription period; no other sees it.';
COMMENT ON COLUMN public.subscription_periods.subscription_id IS 'Whose period it is.';
COMMENT ON COLUMN public.subscription_periods.starts_at IS 'When it begins.';
COMMENT ON COLUMN public.subscription_periods.ends_at IS 'When it ends.';
COMMENT ON COLUMN public.subscription_periods.amount IS 'What it cost.';
COMMENT ON COLUMN public.subscription_periods.paid_at IS 'When it was paid; empty until then.';
COMMENT ON COLUMN public.subscription_periods.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_subscription_periods_organization_id_subscription_i_a826222e ON public.subscription_periods IS 'A period is billed once.';
COMMENT ON CONSTRAINT chk_subscription_periods_amount ON public.subscription_periods IS 'The amount is never negative.';
COMMENT ON CONSTRAINT chk_subscription_periods_period ON public.subscription_periods IS 'A period has a length.';
COMMENT ON CONSTRAINT fk_subscription_periods_organization ON public.subscription_periods IS 'A organization stays as long as a subscription period refers to it.';
COMMENT ON CONSTRAINT fk_subscription_periods_subscription ON public.subscription_periods IS 'A subscription stays as long as a subscription period refers to it.';
COMMENT ON POLICY tenant_isolation ON public.subscription_periods IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_subscription_periods_audit ON public.subscription_periods IS 'Every change of a row leaves a row in the audit table.';

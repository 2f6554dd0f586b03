-- Table subscriptions of multi-tenant
-- Needs first: organizations.sql, subscription_plans.sql

CREATE TYPE public.subscription_status AS ENUM ('trial', 'active', 'past_due', 'cancelled', 'ended');

COMMENT ON TYPE public.subscription_status IS 'The values of subscription status.';

CREATE TABLE public.subscriptions (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_plan_id bigint NOT NULL,
  status public.subscription_status NOT NULL DEFAULT 'active',
  seats integer NOT NULL DEFAULT 1,
  price numeric(12, 2) NOT NULL,
  currency text NOT NULL DEFAULT 'USD',
  started_at timestamptz NOT NULL DEFAULT now(),
  trial_ends_at timestamptz,
  cancelled_at timestamptz,
  ends_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscriptions PRIMARY KEY (id),
  CONSTRAINT uq_subscriptions_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT chk_subscriptions_seats CHECK (seats > 0),
  CONSTRAINT chk_subscriptions_price CHECK (price >= 0),
  CONSTRAINT chk_subscriptions_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_subscriptions_cancelled_after_start CHECK (cancelled_at >= started_at),
  CONSTRAINT chk_subscriptions_ends_after_start CHECK (ends_at > started_at)
);

CREATE INDEX idx_subscriptions_status_ends_at ON public.subscriptions USING btree (status, ends_at);

CREATE INDEX idx_subscriptions_subscription_plan_id ON public.subscriptions USING btree (subscription_plan_id);

CREATE UNIQUE INDEX uq_subscriptions_organization_id_subscription_plan_id ON public.subscriptions USING btree (organization_id, subscription_plan_id) WHERE ends_at IS NULL;

ALTER TABLE public.subscriptions
  ADD CONSTRAINT fk_subscriptions_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.subscriptions
  ADD CONSTRAINT fk_subscriptions_subscription_plan FOREIGN KEY (subscription_plan_id)
  REFERENCES public.subscription_plans (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_subscriptions_updated_at
  BEFORE UPDATE ON public.subscriptions
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_subscriptions_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscriptions
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.subscriptions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.subscriptions FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.subscriptions FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.subscriptions IS 'What somebody pays for again and again.';
COMMENT ON COLUMN public.subscriptions.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscriptions.organization_id IS 'Who has it.';
COMMENT ON COLUMN public.subscriptions.subscription_plan_id IS 'What it is.';
COMMENT ON COLUMN public.subscriptions.status IS 'Where it stands.';
COMMENT ON COLUMN public.subscriptions.seats IS 'How many people may use it.';
COMMENT ON COLUMN public.subscriptions.price IS 'What one period costs, as it was agreed.';
COMMENT ON COLUMN public.subscriptions.currency IS 'ISO 4217 code of the price.';
COMMENT ON COLUMN public.subscriptions.started_at IS 'When it began.';
COMMENT ON COLUMN public.subscriptions.trial_ends_at IS 'When it begins to cost; empty without a trial.';
COMMENT ON COLUMN public.subscriptions.cancelled_at IS 'When it was cancelled; empty until then.';
COMMENT ON COLUMN public.subscriptions.ends_at IS 'When the last paid period ends; empty while it goes on.';
COMMENT ON COLUMN public.subscriptions.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.subscriptions.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_subscriptions_organization_id_id ON public.subscriptions IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT chk_subscriptions_seats ON public.subscriptions IS 'A seats of nothing is not recorded.';
COMMENT ON CONSTRAINT chk_subscriptions_price ON public.subscriptions IS 'The price is never negative.';
COMMENT ON CONSTRAINT chk_subscriptions_currency ON public.subscriptions IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_subscriptions_cancelled_after_start ON public.subscriptions IS 'Nothing is cancelled before it begins.';
COMMENT ON CONSTRAINT chk_subscriptions_ends_after_start ON public.subscriptions IS 'It ends after it began.';
COMMENT ON CONSTRAINT fk_subscriptions_customer ON public.subscriptions IS 'A organization stays as long as a subscription refers to it.';
COMMENT ON CONSTRAINT fk_subscriptions_subscription_plan ON public.subscriptions IS 'A subscription plan stays as long as a subscription refers to it.';
COMMENT ON INDEX public.idx_subscriptions_status_ends_at IS 'List the subscriptions that end soon.';
COMMENT ON INDEX public.idx_subscriptions_subscription_plan_id IS 'Finds the subscriptions of one of the subscription_plans, also when that is deleted.';
COMMENT ON INDEX public.uq_subscriptions_organization_id_subscription_plan_id IS 'One that goes on for each person and plan. It holds where ends_at IS NULL.';
COMMENT ON POLICY tenant_isolation ON public.subscriptions IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_subscriptions_updated_at ON public.subscriptions IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_subscriptions_audit ON public.subscriptions IS 'Every change of a row leaves a row in the audit table.';

-- Table subscription_plans of multi-tenant
-- Needs first: organizations.sql

CREATE TYPE public.billing_period AS ENUM ('month', 'quarter', 'year');

COMMENT ON TYPE public.billing_period IS 'The values of subscription plan billing period.';

CREATE TABLE public.subscription_plans (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  price numeric(12, 2) NOT NULL,
  currency text NOT NULL DEFAULT 'USD',
  billing_period public.billing_period NOT NULL DEFAULT 'month',
  trial_days integer NOT NULL DEFAULT 0,
  retired_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_plans PRIMARY KEY (id),
  CONSTRAINT uq_subscription_plans_code UNIQUE (code),
  CONSTRAINT chk_subscription_plans_code CHECK (code <> ''),
  CONSTRAINT chk_subscription_plans_name CHECK (name <> ''),
  CONSTRAINT chk_subscription_plans_price CHECK (price >= 0),
  CONSTRAINT chk_subscription_plans_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_subscription_plans_trial_days CHECK (trial_days >= 0)
);

CREATE TRIGGER trg_subscription_plans_updated_at
  BEFORE UPDATE ON public.subscription_plans
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_subscription_plans_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_plans
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.subscription_plans IS 'What can be subscribed to.';
COMMENT ON COLUMN public.subscription_plans.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_plans.code IS 'Short name for programs, such as `family-monthly`.';
COMMENT ON COLUMN public.subscription_plans.name IS 'What people read.';
COMMENT ON COLUMN public.subscription_plans.price IS 'What one period costs.';
COMMENT ON COLUMN public.subscription_plans.currency IS 'ISO 4217 code of the price.';
COMMENT ON COLUMN public.subscription_plans.billing_period IS 'How long one period is.';
COMMENT ON COLUMN public.subscription_plans.trial_days IS 'Days that cost nothing at the beginning.';
COMMENT ON COLUMN public.subscription_plans.retired_at IS 'Since when nobody new can take it; empty while it is offered.';
COMMENT ON COLUMN public.subscription_plans.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.subscription_plans.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_subscription_plans_code ON public.subscription_plans IS 'No two share one code.';
COMMENT ON CONSTRAINT chk_subscription_plans_code ON public.subscription_plans IS 'An empty code is no code.';
COMMENT ON CONSTRAINT chk_subscription_plans_name ON public.subscription_plans IS 'An empty name is no name.';
COMMENT ON CONSTRAINT chk_subscription_plans_price ON public.subscription_plans IS 'The price is never negative.';
COMMENT ON CONSTRAINT chk_subscription_plans_currency ON public.subscription_plans IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_subscription_plans_trial_days ON public.subscription_plans IS 'The trial days is never negative.';
COMMENT ON TRIGGER trg_subscription_plans_updated_at ON public.subscription_plans IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_subscription_plans_audit ON public.subscription_plans IS 'Every change of a row leaves a row in the audit table.';

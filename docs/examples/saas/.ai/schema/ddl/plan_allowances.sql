-- Table plan_allowances of multi-tenant
-- Needs first: meters.sql, organizations.sql, subscription_plans.sql

CREATE TABLE public.plan_allowances (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  subscription_plan_id bigint NOT NULL,
  meter_id bigint NOT NULL,
  included numeric(20, 6) NOT NULL DEFAULT 0,
  overage_price numeric(18, 6),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_plan_allowances PRIMARY KEY (id),
  CONSTRAINT uq_plan_allowances_subscription_plan_id_meter_id UNIQUE (subscription_plan_id, meter_id),
  CONSTRAINT chk_plan_allowances_included_not_negative CHECK (included >= 0),
  CONSTRAINT chk_plan_allowances_overage_not_negative CHECK (overage_price >= 0)
);

CREATE INDEX idx_plan_allowances_meter_id ON public.plan_allowances USING btree (meter_id);

ALTER TABLE public.plan_allowances
  ADD CONSTRAINT fk_plan_allowances_subscription_plan FOREIGN KEY (subscription_plan_id)
  REFERENCES public.subscription_plans (id)
  ON DELETE CASCADE;

ALTER TABLE public.plan_allowances
  ADD CONSTRAINT fk_plan_allowances_meter FOREIGN KEY (meter_id)
  REFERENCES public.meters (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_plan_allowances_updated_at
  BEFORE UPDATE ON public.plan_allowances
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_plan_allowances_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.plan_allowances
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.plan_allowances IS 'How much of a meter a plan includes.';
COMMENT ON COLUMN public.plan_allowances.id IS 'Surrogate key.';
COMMENT ON COLUMN public.plan_allowances.subscription_plan_id IS 'The plan.';
COMMENT ON COLUMN public.plan_allowances.meter_id IS 'What it includes.';
COMMENT ON COLUMN public.plan_allowances.included IS 'How much costs nothing in a period.';
COMMENT ON COLUMN public.plan_allowances.overage_price IS 'What one more costs; empty when no more can be used.';
COMMENT ON COLUMN public.plan_allowances.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.plan_allowances.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_plan_allowances_subscription_plan_id_meter_id ON public.plan_allowances IS 'A plan says it once for each meter.';
COMMENT ON CONSTRAINT chk_plan_allowances_included_not_negative ON public.plan_allowances IS 'Less than nothing is not included.';
COMMENT ON CONSTRAINT chk_plan_allowances_overage_not_negative ON public.plan_allowances IS 'Nobody is paid for using more.';
COMMENT ON CONSTRAINT fk_plan_allowances_subscription_plan ON public.plan_allowances IS 'The plan allowance is a part of the subscription plan and goes with it.';
COMMENT ON CONSTRAINT fk_plan_allowances_meter ON public.plan_allowances IS 'A meter stays as long as a plan allowance refers to it.';
COMMENT ON INDEX public.idx_plan_allowances_meter_id IS 'Finds the plan_allowances of one of the meters, also when that is deleted.';
COMMENT ON TRIGGER trg_plan_allowances_updated_at ON public.plan_allowances IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_plan_allowances_audit ON public.plan_allowances IS 'Every change of a row leaves a row in the audit table.';

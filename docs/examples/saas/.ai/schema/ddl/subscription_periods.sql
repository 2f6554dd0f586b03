-- Table subscription_periods of sign-in
-- Needs first: subscriptions.sql, users.sql

CREATE TABLE public.subscription_periods (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  subscription_id bigint NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  amount numeric(12, 2) NOT NULL,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_subscription_periods PRIMARY KEY (id),
  CONSTRAINT uq_subscription_periods_subscription_id_starts_at UNIQUE (subscription_id, starts_at),
  CONSTRAINT chk_subscription_periods_amount CHECK (amount >= 0),
  CONSTRAINT chk_subscription_periods_period CHECK (ends_at > starts_at)
);

CREATE INDEX idx_subscription_periods_subscription_id_starts_at ON public.subscription_periods USING btree (subscription_id, starts_at DESC);

ALTER TABLE public.subscription_periods
  ADD CONSTRAINT fk_subscription_periods_subscription FOREIGN KEY (subscription_id)
  REFERENCES public.subscriptions (id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_subscription_periods_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.subscription_periods
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

COMMENT ON TABLE public.subscription_periods IS 'A period that was billed.';
COMMENT ON COLUMN public.subscription_periods.id IS 'Surrogate key.';
COMMENT ON COLUMN public.subscription_periods.subscription_id IS 'Whose period it is.';
COMMENT ON COLUMN public.subscription_periods.starts_at IS 'When it begins.';
COMMENT ON COLUMN public.subscription_periods.ends_at IS 'When it ends.';
COMMENT ON COLUMN public.subscription_periods.amount IS 'What it cost.';
COMMENT ON COLUMN public.subscription_periods.paid_at IS 'When it was paid; empty until then.';
COMMENT ON COLUMN public.subscription_periods.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_subscription_periods_subscription_id_starts_at ON public.subscription_periods IS 'A period is billed once.';
COMMENT ON CONSTRAINT chk_subscription_periods_amount ON public.subscription_periods IS 'The amount is never negative.';
COMMENT ON CONSTRAINT chk_subscription_periods_period ON public.subscription_periods IS 'A period has a length.';
COMMENT ON CONSTRAINT fk_subscription_periods_subscription ON public.subscription_periods IS 'A subscription stays as long as a subscription period refers to it.';
COMMENT ON INDEX public.idx_subscription_periods_subscription_id_starts_at IS 'Show the periods of a subscription, newest first.';
COMMENT ON TRIGGER trg_subscription_periods_audit ON public.subscription_periods IS 'Every change of a row leaves a row in the audit table.';

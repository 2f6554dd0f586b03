-- Table refunds of multi-tenant
-- Needs first: organizations.sql, payments.sql, users.sql

CREATE TYPE public.refund_status AS ENUM ('pending', 'succeeded', 'failed', 'cancelled');

COMMENT ON TYPE public.refund_status IS 'The values of refund status.';

CREATE TABLE public.refunds (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  payment_id bigint NOT NULL,
  requested_by_id bigint,
  amount numeric(12, 2) NOT NULL,
  reason text,
  status public.refund_status NOT NULL DEFAULT 'pending',
  provider_reference text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_refunds PRIMARY KEY (id),
  CONSTRAINT chk_refunds_amount CHECK (amount > 0),
  CONSTRAINT chk_refunds_provider_reference CHECK (provider_reference <> '')
);

CREATE INDEX idx_refunds_organization_id_payment_id ON public.refunds USING btree (organization_id, payment_id);

CREATE INDEX idx_refunds_requested_by_id ON public.refunds USING btree (requested_by_id);

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_payment FOREIGN KEY (organization_id, payment_id)
  REFERENCES public.payments (organization_id, id)
  ON DELETE RESTRICT;

ALTER TABLE public.refunds
  ADD CONSTRAINT fk_refunds_requested_by FOREIGN KEY (requested_by_id)
  REFERENCES public.users (id)
  ON DELETE SET NULL;

CREATE TRIGGER trg_refunds_updated_at
  BEFORE UPDATE ON public.refunds
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_refunds_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.refunds
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.refunds ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.refunds FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.refunds FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.refunds IS 'Money that goes back.';
COMMENT ON COLUMN public.refunds.id IS 'Surrogate key.';
COMMENT ON COLUMN public.refunds.organization_id IS 'The organization that owns the refund; no other sees it.';
COMMENT ON COLUMN public.refunds.payment_id IS 'The payment that it gives back, in part or whole.';
COMMENT ON COLUMN public.refunds.requested_by_id IS 'Who asked for it; empty for the system.';
COMMENT ON COLUMN public.refunds.amount IS 'How much.';
COMMENT ON COLUMN public.refunds.reason IS 'Why.';
COMMENT ON COLUMN public.refunds.status IS 'How far it has come.';
COMMENT ON COLUMN public.refunds.provider_reference IS 'The provider''s name for it.';
COMMENT ON COLUMN public.refunds.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.refunds.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT chk_refunds_amount ON public.refunds IS 'A amount of nothing is none.';
COMMENT ON CONSTRAINT chk_refunds_provider_reference ON public.refunds IS 'An empty provider reference is no provider reference.';
COMMENT ON CONSTRAINT fk_refunds_organization ON public.refunds IS 'The refund is evidence, so the organization that it refers to stays.';
COMMENT ON CONSTRAINT fk_refunds_payment ON public.refunds IS 'The refund is evidence, so the payment that it refers to stays.';
COMMENT ON CONSTRAINT fk_refunds_requested_by ON public.refunds IS 'The refund outlives the user and forgets it.';
COMMENT ON INDEX public.idx_refunds_organization_id_payment_id IS 'List the refunds of a payment.';
COMMENT ON INDEX public.idx_refunds_requested_by_id IS 'Finds the refunds of one of the users, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.refunds IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_refunds_updated_at ON public.refunds IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_refunds_audit ON public.refunds IS 'Every change of a row leaves a row in the audit table.';

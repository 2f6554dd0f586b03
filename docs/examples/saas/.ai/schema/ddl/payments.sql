-- Table payments of multi-tenant
-- Needs first: invoices.sql, organizations.sql

CREATE TYPE public.payment_method AS ENUM ('credit_card', 'paypal', 'apple_pay', 'google_pay', 'bank_transfer');

CREATE TYPE public.payment_status AS ENUM ('pending', 'authorized', 'captured', 'failed', 'refunded', 'partially_refunded');

COMMENT ON TYPE public.payment_method IS 'The values of payment method.';

COMMENT ON TYPE public.payment_status IS 'The values of payment status.';

CREATE TABLE public.payments (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  invoice_id bigint NOT NULL,
  amount numeric(12, 2) NOT NULL,
  currency text NOT NULL DEFAULT 'USD',
  method public.payment_method NOT NULL,
  status public.payment_status NOT NULL DEFAULT 'pending',
  provider text,
  provider_reference text,
  failure_reason text,
  provider_data jsonb NOT NULL DEFAULT '{}',
  captured_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_payments PRIMARY KEY (id),
  CONSTRAINT uq_payments_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT chk_payments_amount CHECK (amount > 0),
  CONSTRAINT chk_payments_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_payments_provider CHECK (provider <> ''),
  CONSTRAINT chk_payments_provider_reference CHECK (provider_reference <> ''),
  CONSTRAINT chk_payments_provider_named CHECK (provider_reference IS NULL OR provider IS NOT NULL)
);

CREATE INDEX idx_payments_organization_id_invoice_id ON public.payments USING btree (organization_id, invoice_id);

CREATE INDEX idx_payments_organization_id_provider_provider_reference ON public.payments USING btree (organization_id, provider, provider_reference);

CREATE INDEX idx_payments_organization_id_status_created_at ON public.payments USING btree (organization_id, status, created_at);

CREATE UNIQUE INDEX uq_payments_provider_provider_reference ON public.payments USING btree (provider, provider_reference) WHERE provider_reference IS NOT NULL;

ALTER TABLE public.payments
  ADD CONSTRAINT fk_payments_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.payments
  ADD CONSTRAINT fk_payments_order FOREIGN KEY (organization_id, invoice_id)
  REFERENCES public.invoices (organization_id, id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_payments_updated_at
  BEFORE UPDATE ON public.payments
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_payments_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.payments
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.payments ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.payments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.payments FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.payments IS 'One attempt to pay.';
COMMENT ON COLUMN public.payments.id IS 'Surrogate key.';
COMMENT ON COLUMN public.payments.organization_id IS 'The organization that owns the payment; no other sees it.';
COMMENT ON COLUMN public.payments.invoice_id IS 'What is paid.';
COMMENT ON COLUMN public.payments.amount IS 'How much.';
COMMENT ON COLUMN public.payments.currency IS 'ISO 4217 code of the amount.';
COMMENT ON COLUMN public.payments.method IS 'How it is paid.';
COMMENT ON COLUMN public.payments.status IS 'How far it has come.';
COMMENT ON COLUMN public.payments.provider IS 'The payment provider, such as `stripe`; empty for a transfer.';
COMMENT ON COLUMN public.payments.provider_reference IS 'The provider''s name for it.';
COMMENT ON COLUMN public.payments.failure_reason IS 'Why it failed, in the provider''s words.';
COMMENT ON COLUMN public.payments.provider_data IS 'What the provider answered, without card numbers.';
COMMENT ON COLUMN public.payments.captured_at IS 'When the money was taken.';
COMMENT ON COLUMN public.payments.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.payments.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_payments_organization_id_id ON public.payments IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT chk_payments_amount ON public.payments IS 'A amount of nothing is none.';
COMMENT ON CONSTRAINT chk_payments_currency ON public.payments IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_payments_provider ON public.payments IS 'An empty provider is no provider.';
COMMENT ON CONSTRAINT chk_payments_provider_reference ON public.payments IS 'An empty provider reference is no provider reference.';
COMMENT ON CONSTRAINT chk_payments_provider_named ON public.payments IS 'A reference is somebody''s.';
COMMENT ON CONSTRAINT fk_payments_organization ON public.payments IS 'The payment is evidence, so the organization that it refers to stays.';
COMMENT ON CONSTRAINT fk_payments_order ON public.payments IS 'The payment is evidence, so the invoice that it refers to stays.';
COMMENT ON INDEX public.idx_payments_organization_id_invoice_id IS 'List the payments of an order.';
COMMENT ON INDEX public.idx_payments_organization_id_provider_provider_reference IS 'Find the payment that a provider writes about.';
COMMENT ON INDEX public.idx_payments_organization_id_status_created_at IS 'List payments that wait for the provider.';
COMMENT ON INDEX public.uq_payments_provider_provider_reference IS 'A message that arrives twice counts once. It holds where provider_reference IS NOT NULL.';
COMMENT ON POLICY tenant_isolation ON public.payments IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_payments_updated_at ON public.payments IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_payments_audit ON public.payments IS 'Every change of a row leaves a row in the audit table.';

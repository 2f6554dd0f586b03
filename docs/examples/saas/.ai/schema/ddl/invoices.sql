-- Table invoices of multi-tenant
-- Needs first: organizations.sql, subscriptions.sql

CREATE TYPE public.invoice_status AS ENUM ('draft', 'open', 'paid', 'void', 'uncollectible');

COMMENT ON TYPE public.invoice_status IS 'The values of invoice status.';

CREATE TABLE public.invoices (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  subscription_id bigint NOT NULL,
  number text,
  status public.invoice_status NOT NULL DEFAULT 'draft',
  currency text NOT NULL DEFAULT 'USD',
  recipient_name text NOT NULL,
  recipient_address text,
  tax_number text,
  subtotal numeric(12, 2) NOT NULL DEFAULT 0,
  tax numeric(12, 2) NOT NULL DEFAULT 0,
  total numeric(12, 2) NOT NULL DEFAULT 0,
  amount_paid numeric(12, 2) NOT NULL DEFAULT 0,
  issued_on date,
  due_on date,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_invoices PRIMARY KEY (id),
  CONSTRAINT uq_invoices_organization_id_id UNIQUE (organization_id, id),
  CONSTRAINT uq_invoices_number UNIQUE (number),
  CONSTRAINT chk_invoices_number CHECK (number <> ''),
  CONSTRAINT chk_invoices_currency CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT chk_invoices_recipient_name CHECK (recipient_name <> ''),
  CONSTRAINT chk_invoices_tax_number CHECK (tax_number <> ''),
  CONSTRAINT chk_invoices_subtotal CHECK (subtotal >= 0),
  CONSTRAINT chk_invoices_tax CHECK (tax >= 0),
  CONSTRAINT chk_invoices_total CHECK (total >= 0),
  CONSTRAINT chk_invoices_amount_paid CHECK (amount_paid >= 0),
  CONSTRAINT chk_invoices_numbered CHECK (status = 'draft' OR number IS NOT NULL),
  CONSTRAINT chk_invoices_issued CHECK (status = 'draft' OR issued_on IS NOT NULL),
  CONSTRAINT chk_invoices_due CHECK (status = 'draft' OR due_on IS NOT NULL),
  CONSTRAINT chk_invoices_due_after_issue CHECK (due_on >= issued_on),
  CONSTRAINT chk_invoices_sum CHECK (total = subtotal + tax),
  CONSTRAINT chk_invoices_paid_of_total CHECK (amount_paid <= total)
);

CREATE INDEX idx_invoices_due_on_partial ON public.invoices USING btree (due_on) WHERE status = 'open';

CREATE INDEX idx_invoices_organization_id_issued_on ON public.invoices USING btree (organization_id, issued_on DESC);

CREATE INDEX idx_invoices_organization_id_subscription_id ON public.invoices USING btree (organization_id, subscription_id);

ALTER TABLE public.invoices
  ADD CONSTRAINT fk_invoices_customer FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.invoices
  ADD CONSTRAINT fk_invoices_subscription FOREIGN KEY (organization_id, subscription_id)
  REFERENCES public.subscriptions (organization_id, id)
  ON DELETE RESTRICT;

CREATE TRIGGER trg_invoices_updated_at
  BEFORE UPDATE ON public.invoices
  FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

CREATE TRIGGER trg_invoices_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.invoices
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.invoices ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.invoices FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.invoices FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.invoices IS 'A demand for payment.';
COMMENT ON COLUMN public.invoices.id IS 'Surrogate key.';
COMMENT ON COLUMN public.invoices.organization_id IS 'Who has to pay.';
COMMENT ON COLUMN public.invoices.subscription_id IS 'The subscription that it bills.';
COMMENT ON COLUMN public.invoices.number IS 'What it is called by; empty for a draft.';
COMMENT ON COLUMN public.invoices.status IS 'Where it stands; only drafts change.';
COMMENT ON COLUMN public.invoices.currency IS 'ISO 4217 code of all of its amounts.';
COMMENT ON COLUMN public.invoices.recipient_name IS 'Who is billed, as it was on that day.';
COMMENT ON COLUMN public.invoices.recipient_address IS 'Where it was sent, as it was on that day.';
COMMENT ON COLUMN public.invoices.tax_number IS 'The recipient''s tax number on that day, where there is one.';
COMMENT ON COLUMN public.invoices.subtotal IS 'Sum of its lines.';
COMMENT ON COLUMN public.invoices.tax IS 'Tax on them.';
COMMENT ON COLUMN public.invoices.total IS 'What is to be paid.';
COMMENT ON COLUMN public.invoices.amount_paid IS 'What has been paid; kept by the application.';
COMMENT ON COLUMN public.invoices.issued_on IS 'The day on it; empty for a draft.';
COMMENT ON COLUMN public.invoices.due_on IS 'The last day to pay; empty for a draft.';
COMMENT ON COLUMN public.invoices.paid_at IS 'When nothing was left to pay.';
COMMENT ON COLUMN public.invoices.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.invoices.updated_at IS 'When the row last changed; a trigger keeps it.';
COMMENT ON CONSTRAINT uq_invoices_organization_id_id ON public.invoices IS 'Others refer to a row of their own tenant by it.';
COMMENT ON CONSTRAINT uq_invoices_number ON public.invoices IS 'No two invoices have one number.';
COMMENT ON CONSTRAINT chk_invoices_number ON public.invoices IS 'An empty number is no number.';
COMMENT ON CONSTRAINT chk_invoices_currency ON public.invoices IS 'Currencies are ISO 4217 codes.';
COMMENT ON CONSTRAINT chk_invoices_recipient_name ON public.invoices IS 'An empty recipient name is no recipient name.';
COMMENT ON CONSTRAINT chk_invoices_tax_number ON public.invoices IS 'An empty tax number is no tax number.';
COMMENT ON CONSTRAINT chk_invoices_subtotal ON public.invoices IS 'The subtotal is never negative.';
COMMENT ON CONSTRAINT chk_invoices_tax ON public.invoices IS 'The tax is never negative.';
COMMENT ON CONSTRAINT chk_invoices_total ON public.invoices IS 'The total is never negative.';
COMMENT ON CONSTRAINT chk_invoices_amount_paid ON public.invoices IS 'The amount paid is never negative.';
COMMENT ON CONSTRAINT chk_invoices_numbered ON public.invoices IS 'What is sent has a number.';
COMMENT ON CONSTRAINT chk_invoices_issued ON public.invoices IS 'What is sent has the day on it.';
COMMENT ON CONSTRAINT chk_invoices_due ON public.invoices IS 'What is sent has a last day.';
COMMENT ON CONSTRAINT chk_invoices_due_after_issue ON public.invoices IS 'Nothing is due before it was sent.';
COMMENT ON CONSTRAINT chk_invoices_sum ON public.invoices IS 'The total is what stands above it.';
COMMENT ON CONSTRAINT chk_invoices_paid_of_total ON public.invoices IS 'More than the total is credit.';
COMMENT ON CONSTRAINT fk_invoices_customer ON public.invoices IS 'The invoice is evidence, so the organization that it refers to stays.';
COMMENT ON CONSTRAINT fk_invoices_subscription ON public.invoices IS 'The invoice is evidence, so the subscription that it refers to stays.';
COMMENT ON INDEX public.idx_invoices_due_on_partial IS 'List the open invoices that are overdue.';
COMMENT ON INDEX public.idx_invoices_organization_id_issued_on IS 'List the invoices of a customer, newest first.';
COMMENT ON INDEX public.idx_invoices_organization_id_subscription_id IS 'Finds the invoices of one of the subscriptions, also when that is deleted.';
COMMENT ON POLICY tenant_isolation ON public.invoices IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_invoices_updated_at ON public.invoices IS 'Keeps updated_at true whoever writes the row.';
COMMENT ON TRIGGER trg_invoices_audit ON public.invoices IS 'Every change of a row leaves a row in the audit table.';

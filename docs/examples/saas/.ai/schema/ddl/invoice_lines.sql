-- Table invoice_lines of multi-tenant
-- Needs first: invoices.sql, organizations.sql

CREATE TABLE public.invoice_lines (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  organization_id bigint NOT NULL,
  invoice_id bigint NOT NULL,
  line_no integer NOT NULL,
  description text NOT NULL,
  quantity numeric(20, 6) NOT NULL DEFAULT 1,
  unit_price numeric(12, 2) NOT NULL,
  amount numeric(12, 2) NOT NULL,
  tax_rate numeric(5, 2) NOT NULL DEFAULT 0,
  period_start date,
  period_end date,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_invoice_lines PRIMARY KEY (id),
  CONSTRAINT uq_invoice_lines_organization_id_invoice_id_line_no UNIQUE (organization_id, invoice_id, line_no),
  CONSTRAINT chk_invoice_lines_line_no CHECK (line_no > 0),
  CONSTRAINT chk_invoice_lines_tax_rate CHECK (tax_rate BETWEEN 0 AND 100),
  CONSTRAINT chk_invoice_lines_period CHECK (period_end >= period_start)
);

ALTER TABLE public.invoice_lines
  ADD CONSTRAINT fk_invoice_lines_organization FOREIGN KEY (organization_id)
  REFERENCES public.organizations (id)
  ON DELETE RESTRICT;

ALTER TABLE public.invoice_lines
  ADD CONSTRAINT fk_invoice_lines_invoice FOREIGN KEY (organization_id, invoice_id)
  REFERENCES public.invoices (organization_id, id)
  ON DELETE CASCADE;

CREATE TRIGGER trg_invoice_lines_audit
  AFTER INSERT OR UPDATE OR DELETE ON public.invoice_lines
  FOR EACH ROW EXECUTE FUNCTION public.write_audit_log();

ALTER TABLE public.invoice_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.invoice_lines FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON public.invoice_lines FOR ALL USING (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint) WITH CHECK (organization_id = nullif((SELECT current_setting('app.tenant_id', true)), '')::bigint);

COMMENT ON TABLE public.invoice_lines IS 'A line of an invoice, as it was sent.';
COMMENT ON COLUMN public.invoice_lines.id IS 'Surrogate key.';
COMMENT ON COLUMN public.invoice_lines.organization_id IS 'The organization that owns the invoice line; no other sees it.';
COMMENT ON COLUMN public.invoice_lines.invoice_id IS 'The invoice that it is on.';
COMMENT ON COLUMN public.invoice_lines.line_no IS 'Its place, from 1.';
COMMENT ON COLUMN public.invoice_lines.description IS 'What it is for, in the words of that day.';
COMMENT ON COLUMN public.invoice_lines.quantity IS 'How much of it.';
COMMENT ON COLUMN public.invoice_lines.unit_price IS 'The price of one; negative for what is taken off.';
COMMENT ON COLUMN public.invoice_lines.amount IS 'What the line comes to, rounded as it was sent.';
COMMENT ON COLUMN public.invoice_lines.tax_rate IS 'Tax in percent on that day.';
COMMENT ON COLUMN public.invoice_lines.period_start IS 'First day of the service, where it has a period.';
COMMENT ON COLUMN public.invoice_lines.period_end IS 'Last day of the service.';
COMMENT ON COLUMN public.invoice_lines.created_at IS 'When the row was made.';
COMMENT ON CONSTRAINT uq_invoice_lines_organization_id_invoice_id_line_no ON public.invoice_lines IS 'A place on an invoice is taken once.';
COMMENT ON CONSTRAINT chk_invoice_lines_line_no ON public.invoice_lines IS 'A line no of nothing is not recorded.';
COMMENT ON CONSTRAINT chk_invoice_lines_tax_rate ON public.invoice_lines IS 'A percentage lies between 0 and 100.';
COMMENT ON CONSTRAINT chk_invoice_lines_period ON public.invoice_lines IS 'A service ends after it began.';
COMMENT ON CONSTRAINT fk_invoice_lines_organization ON public.invoice_lines IS 'A organization stays as long as a invoice line refers to it.';
COMMENT ON CONSTRAINT fk_invoice_lines_invoice ON public.invoice_lines IS 'The invoice line is a part of the invoice and goes with it.';
COMMENT ON POLICY tenant_isolation ON public.invoice_lines IS 'A connection sees and writes rows of one organization alone, which its setting app.tenant_id names, and none without the setting.';
COMMENT ON TRIGGER trg_invoice_lines_audit ON public.invoice_lines IS 'Every change of a row leaves a row in the audit table.';

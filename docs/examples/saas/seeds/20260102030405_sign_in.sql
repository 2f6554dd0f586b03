-- Seed rows: 50 in 5 tables, made up, for empty tables.
-- Run it as the owner of the tables, or as a role that bypasses row security.

BEGIN;

INSERT INTO public.audit_logs (id, table_name, row_key, action, old_values, new_values, changed_by, changed_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 'Awesome Sausages', 'convoco', 'insert', '{"number": 1}', '{"number": 1}', 'agnitio', '2024-01-08 00:00:00+00'),
  (2, 'Tasty Keyboard', 'quis', 'update', '{"number": 2}', '{"number": 2}', 'paulatim', '2024-04-17 00:00:00+00'),
  (3, 'Rustic Car', 'tenuis', 'delete', '{"number": 3}', '{"number": 3}', 'audacia', '2024-07-26 00:00:00+00'),
  (4, 'Awesome Sausages', 'alias', 'insert', '{"number": 4}', '{"number": 4}', 'truculenter', '2024-11-03 00:00:00+00'),
  (5, 'Intelligent Salad', 'combibo', 'update', '{"number": 5}', '{"number": 5}', 'vestrum', '2025-02-11 00:00:00+00'),
  (6, 'Rustic Ball', 'arbitro', 'delete', '{"number": 6}', '{"number": 6}', 'tredecim', '2025-05-22 00:00:00+00'),
  (7, 'Bespoke Table', 'turbo', 'insert', '{"number": 7}', '{"number": 7}', 'vestigium', '2025-08-30 00:00:00+00'),
  (8, 'Incredible Soap', 'unus', 'update', '{"number": 8}', '{"number": 8}', 'assentator', '2025-12-08 00:00:00+00'),
  (9, 'Fresh Chair', 'crudelis', 'delete', '{"number": 9}', '{"number": 9}', 'coniecto', '2026-03-18 00:00:00+00'),
  (10, 'Refined Chips', 'alter', 'insert', '{"number": 10}', '{"number": 10}', 'cubo', '2026-06-26 00:00:00+00');

INSERT INTO public.permissions (id, resource, action, description, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (21, 'subito', 'odio', 'Adsidue minima voro similique virga quo accusamus sunt.', '2029-06-27 00:00:00+00', '2029-06-28 00:00:00+00'),
  (2, 'decens', 'aegrus', 'Comedo advoco thymum utrimque depraedor aedificium soluta utrimque.', '2024-04-14 00:00:00+00', '2024-04-15 00:00:00+00'),
  (3, 'tui', 'ea', 'Vulpes absconditus subito vilicus confero tubineus cohibeo volaticus.', '2024-07-23 00:00:00+00', '2024-07-24 00:00:00+00'),
  (4, 'atrox', 'damnatio', 'Sonitus virgo casso sodalitas cohaero torqueo considero adopto.', '2024-10-31 00:00:00+00', '2024-11-01 00:00:00+00'),
  (5, 'colo', 'tenuis', 'Amissio stillicidium patruus totidem cuppedia thalassinus sequi vita.', '2025-02-08 00:00:00+00', '2025-02-09 00:00:00+00'),
  (6, 'pectus', 'caelum', 'Admoneo earum video ait necessitatibus coerceo suasoria beneficium.', '2025-05-19 00:00:00+00', '2025-05-20 00:00:00+00'),
  (7, 'crebro', 'tutamen', 'Antea cursim degusto taceo amet possimus cattus cunctatio.', '2025-08-27 00:00:00+00', '2025-08-28 00:00:00+00'),
  (8, 'sumptus', 'blandior', 'Vulgivagus vilitas avarus quod stabilis absorbeo solitudo spiritus.', '2025-12-05 00:00:00+00', '2025-12-06 00:00:00+00'),
  (9, 'sustineo', 'thermae', 'Causa vomica atqui vitae validus consuasor suus talio.', '2026-03-15 00:00:00+00', '2026-03-16 00:00:00+00'),
  (10, 'cogito', 'sperno', 'Strenuus molestias calculus claustrum aufero decretum confugo cubicularis.', '2026-06-23 00:00:00+00', '2026-06-24 00:00:00+00');

INSERT INTO public.roles (id, name, description, is_system, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 'Unbranded Computer', 'Provident cauda nostrum deputo curiositas substantia torqueo vulariter.', 'true', '2024-01-05 00:00:00+00', '2024-01-06 00:00:00+00'),
  (2, 'Elegant Car', 'Abscido vito subseco caput decor vulpes degenero tredecim.', 'true', '2024-04-14 00:00:00+00', '2024-04-15 00:00:00+00'),
  (3, 'Frozen Tuna', 'Voluptatibus animus accusantium sequi vilicus beatus deprimo bibo.', 'true', '2024-07-23 00:00:00+00', '2024-07-24 00:00:00+00'),
  (4, 'Modern Tuna', 'Cuppedia sponte brevis sponte torqueo depromo verbera canto.', 'false', '2024-10-31 00:00:00+00', '2024-11-01 00:00:00+00'),
  (5, 'Practical Car', 'Adsum aveho sed arguo ipsum vaco quam antiquus.', 'true', '2025-02-08 00:00:00+00', '2025-02-09 00:00:00+00'),
  (6, 'Refined Hat', 'Aqua abeo approbo alo vomer absens voluptatem cruciamentum.', 'false', '2025-05-19 00:00:00+00', '2025-05-20 00:00:00+00'),
  (7, 'Electronic Bike', 'Denuo beatae fugit cervus advenio dapifer cupiditas aer.', 'false', '2025-08-27 00:00:00+00', '2025-08-28 00:00:00+00'),
  (8, 'Gorgeous Bacon', 'Rerum vesco pecus averto suadeo arbitro solvo conor.', 'false', '2025-12-05 00:00:00+00', '2025-12-06 00:00:00+00'),
  (9, 'Practical Table', 'Contigo amor odio calco truculenter altus blandior sursum.', 'false', '2026-03-15 00:00:00+00', '2026-03-16 00:00:00+00'),
  (10, 'Soft Hat', 'Amissio thymbra placeat denuncio repellat urbanus adnuo ait.', 'false', '2026-06-23 00:00:00+00', '2026-06-24 00:00:00+00');

INSERT INTO public.role_permissions (role_id, permission_id, created_at) VALUES
  (2, 21, '2024-01-03 00:00:00+00'),
  (4, 2, '2024-04-12 00:00:00+00'),
  (6, 3, '2024-07-21 00:00:00+00'),
  (8, 4, '2024-10-29 00:00:00+00'),
  (10, 5, '2025-02-06 00:00:00+00'),
  (2, 6, '2025-05-17 00:00:00+00'),
  (4, 7, '2025-08-25 00:00:00+00'),
  (6, 8, '2025-12-03 00:00:00+00'),
  (8, 9, '2026-03-13 00:00:00+00'),
  (10, 10, '2026-06-21 00:00:00+00');

INSERT INTO public.subscription_plans (id, code, name, price, currency, billing_period, trial_days, retired_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 'OIJAI9EP', 'Luxurious Chair', 378.82, 'MKD', 'month', 1, '2024-01-08 00:00:00+00', '2024-01-09 00:00:00+00', '2024-01-10 00:00:00+00'),
  (2, 'CXVCAPUP', 'Small Hat', 186.23, 'MGA', 'quarter', 2, '2024-04-17 00:00:00+00', '2024-04-18 00:00:00+00', '2024-04-19 00:00:00+00'),
  (3, '4NGYA5HS', 'Refined Mouse', 498.98, 'CRC', 'year', 3, '2024-07-26 00:00:00+00', '2024-07-27 00:00:00+00', '2024-07-28 00:00:00+00'),
  (4, 'UNJWHBGO', 'Modern Tuna', 432.54, 'PEN', 'month', 4, '2024-11-03 00:00:00+00', '2024-11-04 00:00:00+00', '2024-11-05 00:00:00+00'),
  (5, 'LBWB4TGU', 'Modern Sausages', 355.68, 'RON', 'quarter', 5, '2025-02-11 00:00:00+00', '2025-02-12 00:00:00+00', '2025-02-13 00:00:00+00'),
  (6, 'NOGKPG6I', 'Tasty Soap', 186.51, 'PEN', 'year', 6, '2025-05-22 00:00:00+00', '2025-05-23 00:00:00+00', '2025-05-24 00:00:00+00'),
  (7, 'Q4JZ4QXX', 'Fresh Bacon', 148.94, 'TOP', 'month', 7, '2025-08-30 00:00:00+00', '2025-08-31 00:00:00+00', '2025-09-01 00:00:00+00'),
  (8, 'ADOJ5T0M', 'Refined Soap', 481.65, 'ZMW', 'quarter', 8, '2025-12-08 00:00:00+00', '2025-12-09 00:00:00+00', '2025-12-10 00:00:00+00'),
  (9, 'Q6NAN515', 'Intelligent Chair', 12.91, 'THB', 'year', 9, '2026-03-18 00:00:00+00', '2026-03-19 00:00:00+00', '2026-03-20 00:00:00+00'),
  (10, '4U5YNJ52', 'Modern Computer', 359.03, 'MZN', 'month', 10, '2026-06-26 00:00:00+00', '2026-06-27 00:00:00+00', '2026-06-28 00:00:00+00');

SELECT pg_catalog.setval('public.audit_logs_id_seq', (SELECT max(id) FROM public.audit_logs)::bigint);
SELECT pg_catalog.setval('public.permissions_id_seq', (SELECT max(id) FROM public.permissions)::bigint);
SELECT pg_catalog.setval('public.roles_id_seq', (SELECT max(id) FROM public.roles)::bigint);
SELECT pg_catalog.setval('public.subscription_plans_id_seq', (SELECT max(id) FROM public.subscription_plans)::bigint);

COMMIT;

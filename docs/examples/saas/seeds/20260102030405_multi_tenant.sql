-- Seed rows: 210 in 21 tables, made up, for empty tables.
-- Run it as the owner of the tables, or as a role that bypasses row security.

BEGIN;

INSERT INTO public.audit_logs (id, organization_id, table_name, row_key, action, old_values, new_values, changed_by, changed_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 1, 'Awesome Sausages', 'convoco', 'insert', '{"number": 1}', '{"number": 1}', 'agnitio', '2024-01-09 00:00:00+00'),
  (2, 2, 'Tasty Keyboard', 'quis', 'update', '{"number": 2}', '{"number": 2}', 'paulatim', '2024-04-18 00:00:00+00'),
  (3, 3, 'Rustic Car', 'tenuis', 'delete', '{"number": 3}', '{"number": 3}', 'audacia', '2024-07-27 00:00:00+00'),
  (4, 4, 'Awesome Sausages', 'alias', 'insert', '{"number": 4}', '{"number": 4}', 'truculenter', '2024-11-04 00:00:00+00'),
  (5, 5, 'Intelligent Salad', 'combibo', 'update', '{"number": 5}', '{"number": 5}', 'vestrum', '2025-02-12 00:00:00+00'),
  (6, 6, 'Rustic Ball', 'arbitro', 'delete', '{"number": 6}', '{"number": 6}', 'tredecim', '2025-05-23 00:00:00+00'),
  (7, 7, 'Bespoke Table', 'turbo', 'insert', '{"number": 7}', '{"number": 7}', 'vestigium', '2025-08-31 00:00:00+00'),
  (8, 8, 'Incredible Soap', 'unus', 'update', '{"number": 8}', '{"number": 8}', 'assentator', '2025-12-09 00:00:00+00'),
  (9, 9, 'Fresh Chair', 'crudelis', 'delete', '{"number": 9}', '{"number": 9}', 'coniecto', '2026-03-19 00:00:00+00'),
  (10, 10, 'Refined Chips', 'alter', 'insert', '{"number": 10}', '{"number": 10}', 'cubo', '2026-06-27 00:00:00+00');

INSERT INTO public.organizations (id, name, slug, status, billing_email, country, time_zone, suspended_at, deleted_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (21, 'Handmade Ball', 'porro-vereor-stultus', 'trial', 'salvatore.hauck55@example.com', 'UU', 'Africa/Porto-Novo', NULL, '2029-07-01 00:00:00+00', '2029-07-02 00:00:00+00', '2029-07-03 00:00:00+00'),
  (2, 'Ergonomic Towels', 'acervus-tum-atrocitas', 'active', 'antone_veum8@example.net', 'BB', 'America/Chihuahua', NULL, '2024-04-18 00:00:00+00', '2024-04-19 00:00:00+00', '2024-04-20 00:00:00+00'),
  (3, 'Refined Tuna', 'stultus-surgo-arcesso', 'suspended', 'montana34@example.com', 'CC', 'Arctic/Longyearbyen', '2024-07-26 00:00:00+00', '2024-07-27 00:00:00+00', '2024-07-28 00:00:00+00', '2024-07-29 00:00:00+00'),
  (4, 'Tasty Computer', 'ventito-pauper-bis', 'closed', 'pierce.cole@example.org', 'DD', 'America/Glace_Bay', NULL, '2024-11-04 00:00:00+00', '2024-11-05 00:00:00+00', '2024-11-06 00:00:00+00'),
  (5, 'Handcrafted Shirt', 'quos-quos-conduco', 'trial', 'justus.white39@example.com', 'EE', 'Europe/Dublin', NULL, '2025-02-12 00:00:00+00', '2025-02-13 00:00:00+00', '2025-02-14 00:00:00+00'),
  (6, 'Elegant Table', 'veritas-volva-aestus', 'active', 'russell_towne@example.com', 'FF', 'America/Montevideo', NULL, '2025-05-23 00:00:00+00', '2025-05-24 00:00:00+00', '2025-05-25 00:00:00+00'),
  (7, 'Oriental Chair', 'cervus-eos-suscipit', 'suspended', 'freddie_ankunding@example.net', 'GG', 'Asia/Yakutsk', '2025-08-30 00:00:00+00', '2025-08-31 00:00:00+00', '2025-09-01 00:00:00+00', '2025-09-02 00:00:00+00'),
  (8, 'Modern Fish', 'agnitio-rem-vulnus', 'closed', 'kiel.rutherford19@example.net', 'HH', 'America/Regina', NULL, '2025-12-09 00:00:00+00', '2025-12-10 00:00:00+00', '2025-12-11 00:00:00+00'),
  (9, 'Frozen Shoes', 'inventore-comptus-balbus', 'trial', 'hannah38@example.org', 'II', 'Asia/Tbilisi', NULL, '2026-03-19 00:00:00+00', '2026-03-20 00:00:00+00', '2026-03-21 00:00:00+00'),
  (10, 'Bespoke Bacon', 'amplexus-conduco-bellum', 'active', 'johann.gleason8@example.net', 'JJ', 'Europe/Budapest', NULL, '2026-06-27 00:00:00+00', '2026-06-28 00:00:00+00', '2026-06-29 00:00:00+00');

INSERT INTO public.identity_providers (id, organization_id, name, protocol, issuer, client_id, secret_name, metadata_url, creates_accounts, status, last_used_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 'Unbranded Car', 'oidc', 'taedium', 'amo', 'fbc5ab682837a02fbcee66b6168ed37cbaf92ddef1ceb35beccbce53ff87ca0a', 'https://example.com/essential-awareness', 'true', 'draft', '2024-01-11 00:00:00+00', '2024-01-12 00:00:00+00', '2024-01-13 00:00:00+00'),
  (2, 2, 'Tasty Tuna', 'saml', 'sursum', 'clibanus', 'f84daeeade976ccce12a4ebec6da2e4517a497be604d1bcfbdb5cdbfdb3fa4f3', 'https://example.com/happy-go-lucky-bell', 'true', 'active', '2024-04-20 00:00:00+00', '2024-04-21 00:00:00+00', '2024-04-22 00:00:00+00'),
  (3, 3, 'Fantastic Chair', 'oauth2', 'villa', 'bellicus', 'c7af9a4cb0f20d8d1fd006a86ad78fcdbfbadfeb1d9ef4b6bbaa7a1fc78b3dba', 'https://example.com/queasy-postbox', 'false', 'disabled', '2024-07-29 00:00:00+00', '2024-07-30 00:00:00+00', '2024-07-31 00:00:00+00'),
  (4, 4, 'Tasty Computer', 'oidc', 'verbera', 'iste', '82b4aa6f7fe7eb16badef1fc0d2d11d2acbabd7803ad5f8cf72c663c6bab02c5', 'https://example.com/turbulent-individual', 'false', 'draft', '2024-11-06 00:00:00+00', '2024-11-07 00:00:00+00', '2024-11-08 00:00:00+00'),
  (5, 5, 'Intelligent Chicken', 'saml', 'ultra', 'pariatur', 'cf6b322f3aabbc7e9ea2b4f3bf1dfd281cd3a2d718edbd1c4b3186514455ae5b', 'https://example.com/that-possession', 'false', 'active', '2025-02-14 00:00:00+00', '2025-02-15 00:00:00+00', '2025-02-16 00:00:00+00'),
  (6, 6, 'Practical Tuna', 'oauth2', 'averto', 'depromo', '7b709ef2f116174dfbe8ffe4742defeeec44579e7b15ff58de4bd1819f9b1c25', 'https://example.com/orderly-turret', 'false', 'disabled', '2025-05-25 00:00:00+00', '2025-05-26 00:00:00+00', '2025-05-27 00:00:00+00'),
  (7, 7, 'Small Bike', 'oidc', 'voluptates', 'tot', '62dedaabe93cedf7a9ffbc372c5bb7adaa751c328ee064b5e00efe6f5a1a5721', 'https://example.com/agitated-epic', 'true', 'draft', '2025-09-02 00:00:00+00', '2025-09-03 00:00:00+00', '2025-09-04 00:00:00+00'),
  (8, 8, 'Modern Bacon', 'saml', 'currus', 'degenero', '92e44d1723d0dd7d7cbbae86ccabc058f5ef741985df2385b4ece1bfb6adfba1', 'https://example.com/esteemed-switchboard', 'true', 'active', '2025-12-11 00:00:00+00', '2025-12-12 00:00:00+00', '2025-12-13 00:00:00+00'),
  (9, 9, 'Luxurious Mouse', 'oauth2', 'antea', 'solio', '659cbf3307ea94162b46b711cfb40ec3acebea8369abeed56a7b25a93f194d5c', 'https://example.com/comfortable-requirement', 'false', 'disabled', '2026-03-21 00:00:00+00', '2026-03-22 00:00:00+00', '2026-03-23 00:00:00+00'),
  (10, 10, 'Modern Bacon', 'oidc', 'vesper', 'armarium', '6c8bf2cf846dbddac7ca0ded16cf1bcaf0e0ad9ddad6e15bcafb0fce3aa8bfa2', 'https://example.com/shoddy-granny', 'true', 'draft', '2026-06-29 00:00:00+00', '2026-06-30 00:00:00+00', '2026-07-01 00:00:00+00');

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

INSERT INTO public.subscriptions (id, organization_id, subscription_plan_id, status, seats, price, currency, started_at, trial_ends_at, cancelled_at, ends_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 2, 'trial', 1, 422.35, 'BMD', '2024-01-08 00:00:00+00', '2024-01-09 00:00:00+00', '2024-01-10 00:00:00+00', '2024-01-11 00:00:00+00', '2024-01-12 00:00:00+00', '2024-01-13 00:00:00+00'),
  (2, 2, 4, 'active', 2, 376.72, 'PKR', '2024-04-17 00:00:00+00', '2024-04-18 00:00:00+00', '2024-04-19 00:00:00+00', '2024-04-20 00:00:00+00', '2024-04-21 00:00:00+00', '2024-04-22 00:00:00+00'),
  (3, 3, 6, 'past_due', 3, 138.01, 'MYR', '2024-07-26 00:00:00+00', '2024-07-27 00:00:00+00', '2024-07-28 00:00:00+00', '2024-07-29 00:00:00+00', '2024-07-30 00:00:00+00', '2024-07-31 00:00:00+00'),
  (4, 4, 8, 'cancelled', 4, 11.27, 'LSL', '2024-11-03 00:00:00+00', '2024-11-04 00:00:00+00', '2024-11-05 00:00:00+00', '2024-11-06 00:00:00+00', '2024-11-07 00:00:00+00', '2024-11-08 00:00:00+00'),
  (5, 5, 10, 'ended', 5, 157.54, 'MWK', '2025-02-11 00:00:00+00', '2025-02-12 00:00:00+00', '2025-02-13 00:00:00+00', '2025-02-14 00:00:00+00', '2025-02-15 00:00:00+00', '2025-02-16 00:00:00+00'),
  (6, 6, 2, 'trial', 6, 336.08, 'LYD', '2025-05-22 00:00:00+00', '2025-05-23 00:00:00+00', '2025-05-24 00:00:00+00', '2025-05-25 00:00:00+00', '2025-05-26 00:00:00+00', '2025-05-27 00:00:00+00'),
  (7, 7, 4, 'active', 7, 288.52, 'LYD', '2025-08-30 00:00:00+00', '2025-08-31 00:00:00+00', '2025-09-01 00:00:00+00', '2025-09-02 00:00:00+00', '2025-09-03 00:00:00+00', '2025-09-04 00:00:00+00'),
  (8, 8, 6, 'past_due', 8, 253.21, 'MDL', '2025-12-08 00:00:00+00', '2025-12-09 00:00:00+00', '2025-12-10 00:00:00+00', '2025-12-11 00:00:00+00', '2025-12-12 00:00:00+00', '2025-12-13 00:00:00+00'),
  (9, 9, 8, 'cancelled', 9, 184.11, 'AED', '2026-03-18 00:00:00+00', '2026-03-19 00:00:00+00', '2026-03-20 00:00:00+00', '2026-03-21 00:00:00+00', '2026-03-22 00:00:00+00', '2026-03-23 00:00:00+00'),
  (10, 10, 10, 'ended', 10, 77.79, 'VUV', '2026-06-26 00:00:00+00', '2026-06-27 00:00:00+00', '2026-06-28 00:00:00+00', '2026-06-29 00:00:00+00', '2026-06-30 00:00:00+00', '2026-07-01 00:00:00+00');

INSERT INTO public.invoices (id, organization_id, subscription_id, number, status, currency, recipient_name, recipient_address, tax_number, subtotal, tax, total, amount_paid, issued_on, due_on, paid_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 1, '6KQZEA7X', 'draft', 'CRC', 'Handmade Computer', '435 Harber Village', 'AX57IWAB', 0, 1000, 1000, 340.56, '2024-01-14', '2024-01-15', '2024-01-16 00:00:00+00', '2024-01-17 00:00:00+00', '2024-01-18 00:00:00+00'),
  (2, 2, 2, 'H0SFFFTM', 'open', 'NIO', 'Awesome Cheese', '361 Marcella Centers', 'LRQ6WEX1', 0, 1000, 1000, 339.63, '2024-04-23', '2024-04-24', '2024-04-25 00:00:00+00', '2024-04-26 00:00:00+00', '2024-04-27 00:00:00+00'),
  (3, 3, 3, '2QFYJCLF', 'paid', 'SRD', 'Luxurious Gloves', '5225 Landen Plain', 'WU67ZHHA', 3, 0, 3, 3, '2024-08-01', '2024-08-02', '2024-08-03 00:00:00+00', '2024-08-04 00:00:00+00', '2024-08-05 00:00:00+00'),
  (4, 4, 4, 'MISM8788', 'void', 'UAH', 'Recycled Towels', '650 Schroeder Junction', 'R4GBNFXA', 0, 100, 100, 67.10, '2024-11-09', '2024-11-10', '2024-11-11 00:00:00+00', '2024-11-12 00:00:00+00', '2024-11-13 00:00:00+00'),
  (5, 5, 5, 'M32105JD', 'uncollectible', 'TOP', 'Luxurious Towels', '45687 Brenden Club', 'A4XZNRCG', 0, 100, 100, 14.63, '2025-02-17', '2025-02-18', '2025-02-19 00:00:00+00', '2025-02-20 00:00:00+00', '2025-02-21 00:00:00+00'),
  (6, 6, 6, 'II8IYVGL', 'draft', 'HNL', 'Bespoke Chair', '727 Parker Corner', 'XHQ59ZWL', 0, 1000, 1000, 203.15, '2025-05-28', '2025-05-29', '2025-05-30 00:00:00+00', '2025-05-31 00:00:00+00', '2025-06-01 00:00:00+00'),
  (7, 7, 7, 'CSFU7WRS', 'open', 'BGN', 'Handmade Shoes', '6031 Beer Lake', '2UN4H6MF', 0, 1000, 1000, 257.46, '2025-09-05', '2025-09-06', '2025-09-07 00:00:00+00', '2025-09-08 00:00:00+00', '2025-09-09 00:00:00+00'),
  (8, 8, 8, '86RV5IN0', 'paid', 'DJF', 'Oriental Cheese', '696 Oak Avenue', 'V94KAIW1', 0, 1000, 1000, 175.40, '2025-12-14', '2025-12-15', '2025-12-16 00:00:00+00', '2025-12-17 00:00:00+00', '2025-12-18 00:00:00+00'),
  (9, 9, 9, 'D8846J1J', 'void', 'OMR', 'Ergonomic Pizza', '22302 S Elm Street', 'F2V7UJOS', 0, 1000, 1000, 435.83, '2026-03-24', '2026-03-25', '2026-03-26 00:00:00+00', '2026-03-27 00:00:00+00', '2026-03-28 00:00:00+00'),
  (10, 10, 10, 'OYIPZBMF', 'uncollectible', 'GEL', 'Handmade Car', '93707 Johnson Street', '8YNEQJLE', 0, 1000, 1000, 241.49, '2026-07-02', '2026-07-03', '2026-07-04 00:00:00+00', '2026-07-05 00:00:00+00', '2026-07-06 00:00:00+00');

INSERT INTO public.invoice_lines (id, organization_id, invoice_id, line_no, description, quantity, unit_price, amount, tax_rate, period_start, period_end, created_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 1, 1, 'Cui eos molestias carpo caterva voluptatem curia culpa.', 6, 162.98, 409.30, 18, '2024-01-10', '2024-01-11', '2024-01-12 00:00:00+00'),
  (2, 2, 2, 2, 'Crustulum alo solium congregatio tergo fuga adopto ea.', 13, 428.49, 242.46, 24, '2024-04-19', '2024-04-20', '2024-04-21 00:00:00+00'),
  (3, 3, 3, 3, 'Laudantium tricesimus artificiose sordeo maxime balbus sodalitas subseco.', 8, 422.85, 311.19, 24, '2024-07-28', '2024-07-29', '2024-07-30 00:00:00+00'),
  (4, 4, 4, 4, 'Campana usque amplexus minima crinis verbum votum umquam.', 3, 133.08, 449.14, 21, '2024-11-05', '2024-11-06', '2024-11-07 00:00:00+00'),
  (5, 5, 5, 5, 'Virtus aveho patrocinor curtus appono occaecati tertius patria.', 10, 470.63, 205.78, 5, '2025-02-13', '2025-02-14', '2025-02-15 00:00:00+00'),
  (6, 6, 6, 6, 'Triduana nobis thesis tenus tenuis doloribus terga aegre.', 9, 300.44, 10.41, 9, '2025-05-24', '2025-05-25', '2025-05-26 00:00:00+00'),
  (7, 7, 7, 7, 'Urbs apud beneficium compello accusamus communis adinventitias arbitro.', 11, 452.37, 329.35, 8, '2025-09-01', '2025-09-02', '2025-09-03 00:00:00+00'),
  (8, 8, 8, 8, 'Subiungo ciminatio cornu accendo sursum reiciendis umquam terreo.', 11, 443.59, 496.86, 0, '2025-12-10', '2025-12-11', '2025-12-12 00:00:00+00'),
  (9, 9, 9, 9, 'Nostrum timidus denique curso demens timidus tribuo abbas.', 20, 491.26, 4.13, 4, '2026-03-20', '2026-03-21', '2026-03-22 00:00:00+00'),
  (10, 10, 10, 10, 'Amor strues demergo impedit collum absque torrens alius.', 4, 231.49, 1.82, 20, '2026-06-28', '2026-06-29', '2026-06-30 00:00:00+00');

INSERT INTO public.meters (id, code, name, unit, aggregation, retired_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 'Q37FW9ZO', 'Practical Pizza', 'colo', 'sum', '2024-01-06 00:00:00+00', '2024-01-07 00:00:00+00', '2024-01-08 00:00:00+00'),
  (2, '2IVTUAIU', 'Bespoke Shirt', 'sonitus', 'maximum', '2024-04-15 00:00:00+00', '2024-04-16 00:00:00+00', '2024-04-17 00:00:00+00'),
  (3, 'GNBABJ8D', 'Refined Cheese', 'fugiat', 'last', '2024-07-24 00:00:00+00', '2024-07-25 00:00:00+00', '2024-07-26 00:00:00+00'),
  (4, '63G1VHB8', 'Fantastic Salad', 'atrocitas', 'sum', '2024-11-01 00:00:00+00', '2024-11-02 00:00:00+00', '2024-11-03 00:00:00+00'),
  (5, 'NHCOFE91', 'Incredible Towels', 'stabilis', 'maximum', '2025-02-09 00:00:00+00', '2025-02-10 00:00:00+00', '2025-02-11 00:00:00+00'),
  (6, 'VI7EDRTG', 'Handmade Pizza', 'valeo', 'last', '2025-05-20 00:00:00+00', '2025-05-21 00:00:00+00', '2025-05-22 00:00:00+00'),
  (7, 'FQUKF9BW', 'Unbranded Chicken', 'dicta', 'sum', '2025-08-28 00:00:00+00', '2025-08-29 00:00:00+00', '2025-08-30 00:00:00+00'),
  (8, 'MKUD8BH6', 'Bespoke Pants', 'sopor', 'maximum', '2025-12-06 00:00:00+00', '2025-12-07 00:00:00+00', '2025-12-08 00:00:00+00'),
  (9, 'C2WIC4S8', 'Generic Soap', 'arma', 'last', '2026-03-16 00:00:00+00', '2026-03-17 00:00:00+00', '2026-03-18 00:00:00+00'),
  (10, 'R1123ELJ', 'Small Chair', 'coepi', 'sum', '2026-06-24 00:00:00+00', '2026-06-25 00:00:00+00', '2026-06-26 00:00:00+00');

INSERT INTO public.organization_invitations (id, organization_id, invited_by_id, email, role, token_hash, expires_at, accepted_at, revoked_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 2, NULL, 'wellington_paucek@example.com', 'owner', 'e8b3e08f6aaea757ad78b1ed9837f02da5a36c4afc3d5cdd47c8b0b0a77ef891', '2024-01-07 00:00:00+00', '2024-01-08 00:00:00+00', NULL, '2024-01-01 00:00:00+00', '2024-01-11 00:00:00+00'),
  (2, 4, NULL, 'rosalind15@example.org', 'admin', '2cfcaf7f61ae2befef3a30199abf4fc195f80a20acbf84ca7a75bfb73eaed34a', '2024-04-16 00:00:00+00', '2024-04-17 00:00:00+00', NULL, '2024-04-10 00:00:00+00', '2024-04-20 00:00:00+00'),
  (3, 6, NULL, 'howard52@example.com', 'member', '720ea07f6cea2adcbc4949d9bacab2c2eaab8d1d7bbbfedfd5e5f0e2a249f471', '2024-07-25 00:00:00+00', '2024-07-26 00:00:00+00', NULL, '2024-07-19 00:00:00+00', '2024-07-29 00:00:00+00'),
  (4, 8, NULL, 'paige_waters@example.org', 'guest', '6a590bf2627ed5ac16ab26305c6abf0e5daafcdcd314c44ea4d084dc8c0f8413', '2024-11-02 00:00:00+00', '2024-11-03 00:00:00+00', NULL, '2024-10-27 00:00:00+00', '2024-11-06 00:00:00+00'),
  (5, 10, NULL, 'melyssa36@example.com', 'owner', 'ca1fad8af14ea5da363706ea3098f2ba1ecc621dcd4b2cf2fddb41d6dd48c7db', '2025-02-10 00:00:00+00', '2025-02-11 00:00:00+00', NULL, '2025-02-04 00:00:00+00', '2025-02-14 00:00:00+00'),
  (6, 2, NULL, 'zoe.stanton-willms@example.com', 'admin', '7daece6d71eeb7d3c1ba6bdeaaa46badf8f6e441ffdb3adc2e47645ff2cd2e78', '2025-05-21 00:00:00+00', '2025-05-22 00:00:00+00', NULL, '2025-05-15 00:00:00+00', '2025-05-25 00:00:00+00'),
  (7, 4, NULL, 'delta62@example.com', 'member', '733c11ea0a4d2d3cefc1ed27bc9becda5ad2fa2afbbdc67622ca13ded5d27cbd', '2025-08-29 00:00:00+00', '2025-08-30 00:00:00+00', NULL, '2025-08-23 00:00:00+00', '2025-09-02 00:00:00+00'),
  (8, 6, NULL, 'samuel.lemke@example.org', 'guest', 'acd1ef3dfa93a2e4596dfa9e9eefaf5bd9c9262a95f0c69dbc3c2a2e197cb999', '2025-12-07 00:00:00+00', '2025-12-08 00:00:00+00', NULL, '2025-12-01 00:00:00+00', '2025-12-11 00:00:00+00'),
  (9, 8, NULL, 'raleigh76@example.net', 'owner', '4fd269ac17ee7f84b9a096442cfe30e8a4e9c3d4973f60d9cf2ea524092dbc96', '2026-03-17 00:00:00+00', '2026-03-18 00:00:00+00', NULL, '2026-03-11 00:00:00+00', '2026-03-21 00:00:00+00'),
  (10, 10, NULL, 'nyasia_ullrich75@example.net', 'admin', '90c3f40755ecbdb26ede5a3f52d75361a6e0fe93cb3e1cdbd14cebbcaa29615c', '2026-06-25 00:00:00+00', '2026-06-26 00:00:00+00', NULL, '2026-06-19 00:00:00+00', '2026-06-29 00:00:00+00');

INSERT INTO public.payments (id, organization_id, invoice_id, amount, currency, method, status, provider, provider_reference, failure_reason, provider_data, captured_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 1, 273.24, 'FKP', 'credit_card', 'pending', 'stultus', '2YVMXLYT', 'termes', '{"number": 1}', '2024-01-12 00:00:00+00', '2024-01-13 00:00:00+00', '2024-01-14 00:00:00+00'),
  (2, 2, 2, 214.34, 'KRW', 'paypal', 'authorized', 'umquam', 'BM0JD1LA', 'crudelis', '{"number": 2}', '2024-04-21 00:00:00+00', '2024-04-22 00:00:00+00', '2024-04-23 00:00:00+00'),
  (3, 3, 3, 324.03, 'KRW', 'apple_pay', 'captured', 'suffoco', 'GPISALT4', 'viscus', '{"number": 3}', '2024-07-30 00:00:00+00', '2024-07-31 00:00:00+00', '2024-08-01 00:00:00+00'),
  (4, 4, 4, 40.36, 'VND', 'google_pay', 'failed', 'aequus', 'X75OHZD8', 'thesaurus', '{"number": 4}', '2024-11-07 00:00:00+00', '2024-11-08 00:00:00+00', '2024-11-09 00:00:00+00'),
  (5, 5, 5, 87.87, 'XPF', 'bank_transfer', 'refunded', 'laudantium', 'VW76GT7U', 'conculco', '{"number": 5}', '2025-02-15 00:00:00+00', '2025-02-16 00:00:00+00', '2025-02-17 00:00:00+00'),
  (6, 6, 6, 349.61, 'IRR', 'credit_card', 'partially_refunded', 'socius', 'VCTDRF22', 'commodi', '{"number": 6}', '2025-05-26 00:00:00+00', '2025-05-27 00:00:00+00', '2025-05-28 00:00:00+00'),
  (7, 7, 7, 298.15, 'MZN', 'paypal', 'pending', 'cras', 'SILNEVNV', 'auditor', '{"number": 7}', '2025-09-03 00:00:00+00', '2025-09-04 00:00:00+00', '2025-09-05 00:00:00+00'),
  (8, 8, 8, 192.37, 'DKK', 'apple_pay', 'authorized', 'textor', '8OQ4035K', 'strues', '{"number": 8}', '2025-12-12 00:00:00+00', '2025-12-13 00:00:00+00', '2025-12-14 00:00:00+00'),
  (9, 9, 9, 363.66, 'BZD', 'google_pay', 'captured', 'audio', 'STMHXHP1', 'voluptate', '{"number": 9}', '2026-03-22 00:00:00+00', '2026-03-23 00:00:00+00', '2026-03-24 00:00:00+00'),
  (10, 10, 10, 270.53, 'CRC', 'bank_transfer', 'failed', 'attollo', 'H7YYT59C', 'careo', '{"number": 10}', '2026-06-30 00:00:00+00', '2026-07-01 00:00:00+00', '2026-07-02 00:00:00+00');

INSERT INTO public.permissions (id, resource, action, description, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 'textor', 'suscipio', 'Deporto tergiversatio creber suppono arca sit conventus undique.', '2024-01-05 00:00:00+00', '2024-01-06 00:00:00+00'),
  (2, 'decens', 'aegrus', 'Comedo advoco thymum utrimque depraedor aedificium soluta utrimque.', '2024-04-14 00:00:00+00', '2024-04-15 00:00:00+00'),
  (3, 'tui', 'ea', 'Vulpes absconditus subito vilicus confero tubineus cohibeo volaticus.', '2024-07-23 00:00:00+00', '2024-07-24 00:00:00+00'),
  (4, 'atrox', 'damnatio', 'Sonitus virgo casso sodalitas cohaero torqueo considero adopto.', '2024-10-31 00:00:00+00', '2024-11-01 00:00:00+00'),
  (5, 'colo', 'tenuis', 'Amissio stillicidium patruus totidem cuppedia thalassinus sequi vita.', '2025-02-08 00:00:00+00', '2025-02-09 00:00:00+00'),
  (6, 'pectus', 'caelum', 'Admoneo earum video ait necessitatibus coerceo suasoria beneficium.', '2025-05-19 00:00:00+00', '2025-05-20 00:00:00+00'),
  (7, 'crebro', 'tutamen', 'Antea cursim degusto taceo amet possimus cattus cunctatio.', '2025-08-27 00:00:00+00', '2025-08-28 00:00:00+00'),
  (8, 'sumptus', 'blandior', 'Vulgivagus vilitas avarus quod stabilis absorbeo solitudo spiritus.', '2025-12-05 00:00:00+00', '2025-12-06 00:00:00+00'),
  (9, 'sustineo', 'thermae', 'Causa vomica atqui vitae validus consuasor suus talio.', '2026-03-15 00:00:00+00', '2026-03-16 00:00:00+00'),
  (10, 'cogito', 'sperno', 'Strenuus molestias calculus claustrum aufero decretum confugo cubicularis.', '2026-06-23 00:00:00+00', '2026-06-24 00:00:00+00');

INSERT INTO public.plan_allowances (id, subscription_plan_id, meter_id, included, overage_price, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 2, 1, 1, 449.510000, '2024-01-06 00:00:00+00', '2024-01-07 00:00:00+00'),
  (2, 4, 2, 2, 400.630000, '2024-04-15 00:00:00+00', '2024-04-16 00:00:00+00'),
  (3, 6, 3, 3, 450.870000, '2024-07-24 00:00:00+00', '2024-07-25 00:00:00+00'),
  (4, 8, 4, 4, 113.550000, '2024-11-01 00:00:00+00', '2024-11-02 00:00:00+00'),
  (5, 10, 5, 5, 250.480000, '2025-02-09 00:00:00+00', '2025-02-10 00:00:00+00'),
  (6, 2, 6, 6, 443.990000, '2025-05-20 00:00:00+00', '2025-05-21 00:00:00+00'),
  (7, 4, 7, 7, 285.350000, '2025-08-28 00:00:00+00', '2025-08-29 00:00:00+00'),
  (8, 6, 8, 8, 208.050000, '2025-12-06 00:00:00+00', '2025-12-07 00:00:00+00'),
  (9, 8, 9, 9, 366.400000, '2026-03-16 00:00:00+00', '2026-03-17 00:00:00+00'),
  (10, 10, 10, 10, 438.590000, '2026-06-24 00:00:00+00', '2026-06-25 00:00:00+00');

INSERT INTO public.refunds (id, organization_id, payment_id, requested_by_id, amount, reason, status, provider_reference, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 1, NULL, 165.52, 'conculco', 'pending', '4ZQB87IT', '2024-01-09 00:00:00+00', '2024-01-10 00:00:00+00'),
  (2, 2, 2, NULL, 272.36, 'aequitas', 'succeeded', 'UDIAEB91', '2024-04-18 00:00:00+00', '2024-04-19 00:00:00+00'),
  (3, 3, 3, NULL, 19.47, 'acer', 'failed', 'EWAFIXDX', '2024-07-27 00:00:00+00', '2024-07-28 00:00:00+00'),
  (4, 4, 4, NULL, 221.16, 'candidus', 'cancelled', 'VLSJUSGG', '2024-11-04 00:00:00+00', '2024-11-05 00:00:00+00'),
  (5, 5, 5, NULL, 215.81, 'volup', 'pending', '1NBHR8IR', '2025-02-12 00:00:00+00', '2025-02-13 00:00:00+00'),
  (6, 6, 6, NULL, 360.48, 'quas', 'succeeded', '1O7I26F9', '2025-05-23 00:00:00+00', '2025-05-24 00:00:00+00'),
  (7, 7, 7, NULL, 230.73, 'sto', 'failed', 'DBRPM2U5', '2025-08-31 00:00:00+00', '2025-09-01 00:00:00+00'),
  (8, 8, 8, NULL, 199.24, 'calculus', 'cancelled', 'O7TVHBIT', '2025-12-09 00:00:00+00', '2025-12-10 00:00:00+00'),
  (9, 9, 9, NULL, 375.95, 'animadverto', 'pending', 'YVGPHI4J', '2026-03-19 00:00:00+00', '2026-03-20 00:00:00+00'),
  (10, 10, 10, NULL, 291.03, 'vereor', 'succeeded', 'KNV1UEY1', '2026-06-27 00:00:00+00', '2026-06-28 00:00:00+00');

INSERT INTO public.roles (id, organization_id, name, description, is_system, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 'Unbranded Computer', 'Provident cauda nostrum deputo curiositas substantia torqueo vulariter.', 'true', '2024-01-06 00:00:00+00', '2024-01-07 00:00:00+00'),
  (2, 2, 'Elegant Car', 'Abscido vito subseco caput decor vulpes degenero tredecim.', 'true', '2024-04-15 00:00:00+00', '2024-04-16 00:00:00+00'),
  (3, 3, 'Frozen Tuna', 'Voluptatibus animus accusantium sequi vilicus beatus deprimo bibo.', 'true', '2024-07-24 00:00:00+00', '2024-07-25 00:00:00+00'),
  (4, 4, 'Modern Tuna', 'Cuppedia sponte brevis sponte torqueo depromo verbera canto.', 'false', '2024-11-01 00:00:00+00', '2024-11-02 00:00:00+00'),
  (5, 5, 'Practical Car', 'Adsum aveho sed arguo ipsum vaco quam antiquus.', 'true', '2025-02-09 00:00:00+00', '2025-02-10 00:00:00+00'),
  (6, 6, 'Refined Hat', 'Aqua abeo approbo alo vomer absens voluptatem cruciamentum.', 'false', '2025-05-20 00:00:00+00', '2025-05-21 00:00:00+00'),
  (7, 7, 'Electronic Bike', 'Denuo beatae fugit cervus advenio dapifer cupiditas aer.', 'false', '2025-08-28 00:00:00+00', '2025-08-29 00:00:00+00'),
  (8, 8, 'Gorgeous Bacon', 'Rerum vesco pecus averto suadeo arbitro solvo conor.', 'false', '2025-12-06 00:00:00+00', '2025-12-07 00:00:00+00'),
  (9, 9, 'Practical Table', 'Contigo amor odio calco truculenter altus blandior sursum.', 'false', '2026-03-16 00:00:00+00', '2026-03-17 00:00:00+00'),
  (10, 10, 'Soft Hat', 'Amissio thymbra placeat denuncio repellat urbanus adnuo ait.', 'false', '2026-06-24 00:00:00+00', '2026-06-25 00:00:00+00');

INSERT INTO public.role_permissions (organization_id, role_id, permission_id, created_at) VALUES
  (21, 1, 3, '2024-01-04 00:00:00+00'),
  (2, 2, 6, '2024-04-13 00:00:00+00'),
  (3, 3, 9, '2024-07-22 00:00:00+00'),
  (4, 4, 2, '2024-10-30 00:00:00+00'),
  (5, 5, 5, '2025-02-07 00:00:00+00'),
  (6, 6, 8, '2025-05-18 00:00:00+00'),
  (7, 7, 1, '2025-08-26 00:00:00+00'),
  (8, 8, 4, '2025-12-04 00:00:00+00'),
  (9, 9, 7, '2026-03-14 00:00:00+00'),
  (10, 10, 10, '2026-06-22 00:00:00+00');

INSERT INTO public.sso_domains (id, organization_id, identity_provider_id, domain, challenge, verified_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 1, 'artificiose', 'correptius', '2024-01-06 00:00:00+00', '2024-01-07 00:00:00+00', '2024-01-08 00:00:00+00'),
  (2, 2, 2, 'volup', 'molestiae', '2024-04-15 00:00:00+00', '2024-04-16 00:00:00+00', '2024-04-17 00:00:00+00'),
  (3, 3, 3, 'amiculum', 'demitto', '2024-07-24 00:00:00+00', '2024-07-25 00:00:00+00', '2024-07-26 00:00:00+00'),
  (4, 4, 4, 'consuasor', 'tamdiu', '2024-11-01 00:00:00+00', '2024-11-02 00:00:00+00', '2024-11-03 00:00:00+00'),
  (5, 5, 5, 'inflammatio', 'urbs', '2025-02-09 00:00:00+00', '2025-02-10 00:00:00+00', '2025-02-11 00:00:00+00'),
  (6, 6, 6, 'basium', 'cilicium', '2025-05-20 00:00:00+00', '2025-05-21 00:00:00+00', '2025-05-22 00:00:00+00'),
  (7, 7, 7, 'urbanus', 'curo', '2025-08-28 00:00:00+00', '2025-08-29 00:00:00+00', '2025-08-30 00:00:00+00'),
  (8, 8, 8, 'confugo', 'beatae', '2025-12-06 00:00:00+00', '2025-12-07 00:00:00+00', '2025-12-08 00:00:00+00'),
  (9, 9, 9, 'angulus', 'terebro', '2026-03-16 00:00:00+00', '2026-03-17 00:00:00+00', '2026-03-18 00:00:00+00'),
  (10, 10, 10, 'virtus', 'cursim', '2026-06-24 00:00:00+00', '2026-06-25 00:00:00+00', '2026-06-26 00:00:00+00');

INSERT INTO public.subscription_periods (id, organization_id, subscription_id, starts_at, ends_at, amount, paid_at, created_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 1, '2024-01-04 00:00:00+00', '2024-01-05 00:00:00+00', 455.26, '2024-01-07 00:00:00+00', '2024-01-08 00:00:00+00'),
  (2, 2, 2, '2024-04-13 00:00:00+00', '2024-04-14 00:00:00+00', 276.41, '2024-04-16 00:00:00+00', '2024-04-17 00:00:00+00'),
  (3, 3, 3, '2024-07-22 00:00:00+00', '2024-07-23 00:00:00+00', 24.90, '2024-07-25 00:00:00+00', '2024-07-26 00:00:00+00'),
  (4, 4, 4, '2024-10-30 00:00:00+00', '2024-10-31 00:00:00+00', 318.46, '2024-11-02 00:00:00+00', '2024-11-03 00:00:00+00'),
  (5, 5, 5, '2025-02-07 00:00:00+00', '2025-02-08 00:00:00+00', 401.42, '2025-02-10 00:00:00+00', '2025-02-11 00:00:00+00'),
  (6, 6, 6, '2025-05-18 00:00:00+00', '2025-05-19 00:00:00+00', 254.43, '2025-05-21 00:00:00+00', '2025-05-22 00:00:00+00'),
  (7, 7, 7, '2025-08-26 00:00:00+00', '2025-08-27 00:00:00+00', 316.47, '2025-08-29 00:00:00+00', '2025-08-30 00:00:00+00'),
  (8, 8, 8, '2025-12-04 00:00:00+00', '2025-12-05 00:00:00+00', 363.05, '2025-12-07 00:00:00+00', '2025-12-08 00:00:00+00'),
  (9, 9, 9, '2026-03-14 00:00:00+00', '2026-03-15 00:00:00+00', 290.79, '2026-03-17 00:00:00+00', '2026-03-18 00:00:00+00'),
  (10, 10, 10, '2026-06-22 00:00:00+00', '2026-06-23 00:00:00+00', 80.48, '2026-06-25 00:00:00+00', '2026-06-26 00:00:00+00');

INSERT INTO public.subscription_status_history (id, organization_id, subscription_id, changed_by_id, status, reason, created_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 1, NULL, 'trial', 'tollo', '2024-01-07 00:00:00+00'),
  (2, 2, 2, NULL, 'active', 'vulnero', '2024-04-16 00:00:00+00'),
  (3, 3, 3, NULL, 'past_due', 'pax', '2024-07-25 00:00:00+00'),
  (4, 4, 4, NULL, 'cancelled', 'comparo', '2024-11-02 00:00:00+00'),
  (5, 5, 5, NULL, 'ended', 'vulticulus', '2025-02-10 00:00:00+00'),
  (6, 6, 6, NULL, 'trial', 'dens', '2025-05-21 00:00:00+00'),
  (7, 7, 7, NULL, 'active', 'audax', '2025-08-29 00:00:00+00'),
  (8, 8, 8, NULL, 'past_due', 'causa', '2025-12-07 00:00:00+00'),
  (9, 9, 9, NULL, 'cancelled', 'synagoga', '2026-03-17 00:00:00+00'),
  (10, 10, 10, NULL, 'ended', 'acervus', '2026-06-25 00:00:00+00');

INSERT INTO public.usage_records (id, organization_id, meter_id, subscription_id, quantity, occurred_at, recorded_at, idempotency_key, properties) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 3, 1, 4, '2024-01-06 00:00:00+00', '2024-01-07 00:00:00+00', 'suffragium', '{"number": 1}'),
  (2, 2, 6, 2, 6, '2024-04-15 00:00:00+00', '2024-04-16 00:00:00+00', 'cibo', '{"number": 2}'),
  (3, 3, 9, 3, 19, '2024-07-24 00:00:00+00', '2024-07-25 00:00:00+00', 'conspergo', '{"number": 3}'),
  (4, 4, 2, 4, 8, '2024-11-01 00:00:00+00', '2024-11-02 00:00:00+00', 'surculus', '{"number": 4}'),
  (5, 5, 5, 5, 6, '2025-02-09 00:00:00+00', '2025-02-10 00:00:00+00', 'texo', '{"number": 5}'),
  (6, 6, 8, 6, 19, '2025-05-20 00:00:00+00', '2025-05-21 00:00:00+00', 'aedificium', '{"number": 6}'),
  (7, 7, 1, 7, 15, '2025-08-28 00:00:00+00', '2025-08-29 00:00:00+00', 'delego', '{"number": 7}'),
  (8, 8, 4, 8, 12, '2025-12-06 00:00:00+00', '2025-12-07 00:00:00+00', 'truculenter', '{"number": 8}'),
  (9, 9, 7, 9, 9, '2026-03-16 00:00:00+00', '2026-03-17 00:00:00+00', 'centum', '{"number": 9}'),
  (10, 10, 10, 10, 13, '2026-06-24 00:00:00+00', '2026-06-25 00:00:00+00', 'audio', '{"number": 10}');

INSERT INTO public.usage_totals (id, organization_id, meter_id, period_start, period_end, quantity, billed_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 2, '2024-01-04 00:00:00+00', '2024-01-05 00:00:00+00', 15, '2024-01-07 00:00:00+00', '2024-01-08 00:00:00+00', '2024-01-09 00:00:00+00'),
  (2, 2, 4, '2024-04-13 00:00:00+00', '2024-04-14 00:00:00+00', 16, '2024-04-16 00:00:00+00', '2024-04-17 00:00:00+00', '2024-04-18 00:00:00+00'),
  (3, 3, 6, '2024-07-22 00:00:00+00', '2024-07-23 00:00:00+00', 13, '2024-07-25 00:00:00+00', '2024-07-26 00:00:00+00', '2024-07-27 00:00:00+00'),
  (4, 4, 8, '2024-10-30 00:00:00+00', '2024-10-31 00:00:00+00', 9, '2024-11-02 00:00:00+00', '2024-11-03 00:00:00+00', '2024-11-04 00:00:00+00'),
  (5, 5, 10, '2025-02-07 00:00:00+00', '2025-02-08 00:00:00+00', 17, '2025-02-10 00:00:00+00', '2025-02-11 00:00:00+00', '2025-02-12 00:00:00+00'),
  (6, 6, 2, '2025-05-18 00:00:00+00', '2025-05-19 00:00:00+00', 2, '2025-05-21 00:00:00+00', '2025-05-22 00:00:00+00', '2025-05-23 00:00:00+00'),
  (7, 7, 4, '2025-08-26 00:00:00+00', '2025-08-27 00:00:00+00', 13, '2025-08-29 00:00:00+00', '2025-08-30 00:00:00+00', '2025-08-31 00:00:00+00'),
  (8, 8, 6, '2025-12-04 00:00:00+00', '2025-12-05 00:00:00+00', 9, '2025-12-07 00:00:00+00', '2025-12-08 00:00:00+00', '2025-12-09 00:00:00+00'),
  (9, 9, 8, '2026-03-14 00:00:00+00', '2026-03-15 00:00:00+00', 4, '2026-03-17 00:00:00+00', '2026-03-18 00:00:00+00', '2026-03-19 00:00:00+00'),
  (10, 10, 10, '2026-06-22 00:00:00+00', '2026-06-23 00:00:00+00', 9, '2026-06-25 00:00:00+00', '2026-06-26 00:00:00+00', '2026-06-27 00:00:00+00');

INSERT INTO public.workspaces (id, organization_id, name, slug, is_default, deleted_at, created_at, updated_at) OVERRIDING SYSTEM VALUE VALUES
  (1, 21, 'Tasty Gloves', 'apud-adstringo-stabilis', 'true', '2024-01-06 00:00:00+00', '2024-01-07 00:00:00+00', '2024-01-08 00:00:00+00'),
  (2, 2, 'Sleek Chicken', 'cruentus-tubineus-dens', 'false', '2024-04-15 00:00:00+00', '2024-04-16 00:00:00+00', '2024-04-17 00:00:00+00'),
  (3, 3, 'Fantastic Tuna', 'defluo-tabella-coaegresco', 'true', '2024-07-24 00:00:00+00', '2024-07-25 00:00:00+00', '2024-07-26 00:00:00+00'),
  (4, 4, 'Oriental Hat', 'totam-arbitro-ad', 'true', '2024-11-01 00:00:00+00', '2024-11-02 00:00:00+00', '2024-11-03 00:00:00+00'),
  (5, 5, 'Unbranded Computer', 'aequus-clementia-thesis', 'false', '2025-02-09 00:00:00+00', '2025-02-10 00:00:00+00', '2025-02-11 00:00:00+00'),
  (6, 6, 'Electronic Shoes', 'taceo-aureus-carpo', 'true', '2025-05-20 00:00:00+00', '2025-05-21 00:00:00+00', '2025-05-22 00:00:00+00'),
  (7, 7, 'Handmade Hat', 'balbus-creber-commodi', 'false', '2025-08-28 00:00:00+00', '2025-08-29 00:00:00+00', '2025-08-30 00:00:00+00'),
  (8, 8, 'Bespoke Sausages', 'versus-suffoco-testimonium', 'false', '2025-12-06 00:00:00+00', '2025-12-07 00:00:00+00', '2025-12-08 00:00:00+00'),
  (9, 9, 'Modern Soap', 'aggredior-placeat-alias', 'true', '2026-03-16 00:00:00+00', '2026-03-17 00:00:00+00', '2026-03-18 00:00:00+00'),
  (10, 10, 'Unbranded Pizza', 'utique-apto-cognomen', 'true', '2026-06-24 00:00:00+00', '2026-06-25 00:00:00+00', '2026-06-26 00:00:00+00');

SELECT pg_catalog.setval('public.audit_logs_id_seq', (SELECT max(id) FROM public.audit_logs)::bigint);
SELECT pg_catalog.setval('public.identity_providers_id_seq', (SELECT max(id) FROM public.identity_providers)::bigint);
SELECT pg_catalog.setval('public.invoice_lines_id_seq', (SELECT max(id) FROM public.invoice_lines)::bigint);
SELECT pg_catalog.setval('public.invoices_id_seq', (SELECT max(id) FROM public.invoices)::bigint);
SELECT pg_catalog.setval('public.meters_id_seq', (SELECT max(id) FROM public.meters)::bigint);
SELECT pg_catalog.setval('public.organization_invitations_id_seq', (SELECT max(id) FROM public.organization_invitations)::bigint);
SELECT pg_catalog.setval('public.organizations_id_seq', (SELECT max(id) FROM public.organizations)::bigint);
SELECT pg_catalog.setval('public.payments_id_seq', (SELECT max(id) FROM public.payments)::bigint);
SELECT pg_catalog.setval('public.permissions_id_seq', (SELECT max(id) FROM public.permissions)::bigint);
SELECT pg_catalog.setval('public.plan_allowances_id_seq', (SELECT max(id) FROM public.plan_allowances)::bigint);
SELECT pg_catalog.setval('public.refunds_id_seq', (SELECT max(id) FROM public.refunds)::bigint);
SELECT pg_catalog.setval('public.roles_id_seq', (SELECT max(id) FROM public.roles)::bigint);
SELECT pg_catalog.setval('public.sso_domains_id_seq', (SELECT max(id) FROM public.sso_domains)::bigint);
SELECT pg_catalog.setval('public.subscription_periods_id_seq', (SELECT max(id) FROM public.subscription_periods)::bigint);
SELECT pg_catalog.setval('public.subscription_plans_id_seq', (SELECT max(id) FROM public.subscription_plans)::bigint);
SELECT pg_catalog.setval('public.subscription_status_history_id_seq', (SELECT max(id) FROM public.subscription_status_history)::bigint);
SELECT pg_catalog.setval('public.subscriptions_id_seq', (SELECT max(id) FROM public.subscriptions)::bigint);
SELECT pg_catalog.setval('public.usage_records_id_seq', (SELECT max(id) FROM public.usage_records)::bigint);
SELECT pg_catalog.setval('public.usage_totals_id_seq', (SELECT max(id) FROM public.usage_totals)::bigint);
SELECT pg_catalog.setval('public.workspaces_id_seq', (SELECT max(id) FROM public.workspaces)::bigint);

COMMIT;

/** The traits that the logical design knows, with what each does to its entity's table. */
export const knownTraits: Readonly<Record<string, string>> = {
  append_only: 'Rows are only added: a trigger rejects updates and deletes.',
  associative: 'It joins two entities; it has created_at and no updated_at.',
  audit_sink: 'Audited tables write their changes into it.',
  audited: 'Every change of a row is written to the audit table.',
  event: 'It happened once; it has created_at and no updated_at.',
  history: 'It keeps what was; it has created_at and no updated_at.',
  lifecycle: 'It has a status with the values given, the first of them at the start.',
  lookup: 'A short list that people maintain.',
  searchable: 'The columns given are found by full-text search, when the request asks for search.',
  shared: 'Its rows serve all tenants, where a request keeps tenants apart.',
  soft_delete: 'A row is marked by deleted_at and keeps its place; uniques hold among live rows.',
  tenant: 'Its rows are the tenants, where a request keeps tenants apart.',
  timestamps: 'It has created_at and updated_at.',
}

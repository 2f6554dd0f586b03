/** A typed request: what project it is, what to do, and whatever else is known. Everything but the first four is optional. */
export interface Brief {
  readonly project: BriefProject
  readonly task: BriefTask
  readonly data_model?: BriefDataModel
  readonly performance_targets?: Readonly<Record<string, unknown>>
  readonly security_requirements?: BriefSecurity
  readonly integration?: Readonly<Record<string, unknown>>
  readonly quality?: BriefQuality
}

export interface BriefProject {
  readonly name: string
  readonly database_type: string
  readonly type?: string
  readonly scale?: 'small' | 'medium' | 'large' | 'enterprise'
  readonly environment?: string
}

export interface BriefTask {
  readonly type: string
  readonly description: string
  readonly priority?: string
  readonly requirements?: readonly string[]
  readonly acceptance_criteria?: readonly string[]
}

export interface BriefDataModel {
  readonly entities?: readonly BriefEntity[]
  readonly relationships?: readonly BriefRelationship[]
  readonly business_rules?: readonly (string | {readonly description: string})[]
  readonly constraints?: readonly (string | {readonly description: string})[]
  readonly indexes?: readonly unknown[]
}

export interface BriefEntity {
  readonly name: string
  readonly type?: string
  readonly attributes?: readonly (string | BriefAttribute)[]
  readonly estimated_rows?: number
}

export interface BriefAttribute {
  readonly name: string
  readonly type?: string
  readonly required?: boolean
  readonly unique?: boolean
}

export interface BriefRelationship {
  readonly from: string
  readonly to: string
  readonly type: 'one_to_one' | 'one_to_many' | 'many_to_one' | 'many_to_many'
  readonly foreign_key?: string
}

export interface BriefSecurity {
  readonly data_classification?: 'public' | 'internal' | 'confidential' | 'restricted'
  readonly compliance_standards?: readonly string[]
  readonly encryption_requirements?: {
    readonly at_rest?: boolean
    readonly in_transit?: boolean
    readonly column_level?: readonly string[]
  }
  readonly audit_requirements?: boolean
  readonly access_control?: string
}

export interface BriefQuality {
  /** Lines of the quality checklists that needn't be met, each with the reason that is shown in its place. */
  readonly exempt?: readonly {readonly line: string; readonly reason: string}[]
}

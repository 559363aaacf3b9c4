/** A test of variants that a flag carries out. */
export interface Experiment {
  id: number
  name: string
  flagId: number
  /** False: a draft, or over. */
  running: boolean
}

/** A feature that people can sign up for, which a flag switches on for them. */
export interface EarlyAccessFeature {
  id: string
  name: string
  flagId: number
}

/** A login. It outlives its membership: a person who left can come back with a new membership id. */
export interface Person {
  id: number
  uuid: string
  email: string
  firstName: string
  lastName: string
  twoFactor: boolean
  /** What `@current` means for this person's keys; creating a project changes it. */
  currentProjectId: number | null
  joinedAt: string
}

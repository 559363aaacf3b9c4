/** A login. It outlives its membership: a person who left can come back with a new membership id. */
export interface Person {
  id: number
  uuid: string
  email: string
  firstName: string
  lastName: string
  twoFactor: boolean
  /** False: the login was switched off. Its keys open nothing, and lists leave it out. */
  active: boolean
  /** The GitHub account that is connected, if any. */
  githubLogin: string | null
  /** What `@current` means for this person's keys; creating a project or an organization changes it. */
  currentProjectId: number | null
  /** Null: the first organization that the person belongs to. */
  currentOrganizationId: string | null
  joinedAt: string
}

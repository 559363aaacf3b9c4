import type { Finding } from '../finding.ts'
import type { SourceFile } from '../source.ts'

/** The policy files of the working directory. */
export interface Files {
  /**
   * The policy files (.yml, .yaml) and certificates (.pem) below a folder, each read when its content is asked for;
   * and every link below it, refused.
   *
   * @throws {UserError} when the folder is missing or leaves the workspace; on reading, when a file cannot be read
   */
  policyFiles(folder: string): Promise<SourceFile[]>
  /** Whether there is such a folder. */
  isFolder(folder: string): boolean
  /** The text of a file that an earlier run wrote; undefined where there is none. */
  read(path: string): Promise<string | undefined>
  /** Writes a report; folders are made as needed. */
  write(path: string, text: string): Promise<void>
  /**
   * Writes files by path, all of them or none; folders are made as needed.
   *
   * @throws {UserError} when one of them cannot be written, or would lie outside the workspace
   */
  writeAll(texts: ReadonlyMap<string, string>): Promise<void>
}

/** What an action tells the runner. */
export interface Job {
  /** Shows findings on their lines, as many as GitHub shows; the most severe first. */
  annotate(findings: readonly Finding[]): void
  /** Adds Markdown to the summary page of the job. */
  summary(markdown: string): Promise<void>
  /** How many bytes of UTF-8 the summary page still takes. */
  summaryRoom(): number
  output(name: string, value: string): void
  /** One line in the log. */
  log(line: string): void
  warn(message: string): void
  /** Marks the step as failed; the sentence says why. */
  fail(message: string): void
}

/** What started the run. */
export interface Run {
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>>
  /** The commit that the run is about. */
  readonly sha: string
  readonly ref: string
  readonly repositoryId: string
  /** The page of this run, for people. */
  readonly url: string
  readonly id: number
  readonly attempt: number
  readonly actorId: number
  readonly defaultBranch: string
  /** Whether everybody may read what the run writes; also where the runner does not say. */
  readonly isPublic: boolean
}

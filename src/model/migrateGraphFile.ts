import { GRAPH_FORMAT, GRAPH_VERSION } from './graphFile.ts'
import { GraphFileError } from './graphFileError.ts'
import { fieldsAt, integerAt } from './shape.ts'

/** Turns a file of one version into a file of the next. */
export type Migration = (file: unknown) => unknown

/** By the version that each starts from; one is added whenever GRAPH_VERSION rises. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([
  // Version 2 says of mentions which rule made them. Earlier annotations were made by reading: there is nothing to add.
  [1, (file: unknown) => withVersion(file, 2)],
])

function withVersion(file: unknown, version: number): unknown {
  const fields = fieldsAt(file, '')
  return { ...fields, attributes: { ...fieldsAt(fields.attributes, 'attributes'), version } }
}

const versionOf = (file: unknown): number =>
  integerAt(fieldsAt(fieldsAt(file, '').attributes, 'attributes').version, 'attributes.version')

/**
 * A file of any known version as one of version `current`; its shape is not looked at further.
 * Throws a GraphFileError for what is no graph file, a version that is newer, or one that no migration starts from.
 */
export function migrateGraphFile(
  file: unknown,
  current: number = GRAPH_VERSION,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): unknown {
  const { format } = fieldsAt(fieldsAt(file, '').attributes, 'attributes')
  if (format !== GRAPH_FORMAT)
    throw new GraphFileError(
      'attributes.format',
      `this is no ${GRAPH_FORMAT} file (format 「${String(format)}」)`,
    )
  const version = versionOf(file)
  if (version > current)
    throw new GraphFileError(
      'attributes.version',
      `version ${version} is unknown here, versions up to ${current} are read; a newer Mailuo made this file`,
    )
  let migrated = file
  for (let from = version; from < current; from++) {
    const migration = migrations.get(from)
    if (!migration) throw new GraphFileError('attributes.version', `version ${from} is unknown`)
    migrated = migration(migrated)
  }
  return migrated
}

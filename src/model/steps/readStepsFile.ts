import { GraphFileError } from '../graphFileError.ts'
import { DETAILS, isDetail, isLayoutId, LAYOUTS } from '../kinds.ts'
import type { Path } from '../path.ts'
import { fieldsAt, integerAt, listAt, stringAt, valueAt } from '../shape.ts'
import type { Quote } from '../span.ts'
import {
  STEP_SUBJECTS,
  STEPS_FORMAT,
  STEPS_VERSION,
  type Step,
  type StepSubject,
  type StepsFile,
} from './steps.ts'
import { StepsFileError } from './stepsFileError.ts'

const isSubject = (value: unknown): value is StepSubject =>
  (STEP_SUBJECTS as readonly unknown[]).includes(value)

function quoteIn(value: unknown, path: Path): Quote {
  const { start, end, quote } = fieldsAt(value, path)
  return {
    start: integerAt(start, path, 'start'),
    end: integerAt(end, path, 'end'),
    quote: stringAt(quote, path, 'quote'),
  }
}

function stepIn(value: unknown, path: Path): Step {
  const fields = fieldsAt(value, path)
  const words = (list: string): string[] =>
    listAt(fields[list], path, list, (word, place) => stringAt(word, place))
  return {
    id: stringAt(fields.id, path, 'id'),
    subject: valueAt(fields.subject, path, 'subject', isSubject, STEP_SUBJECTS),
    section: stringAt(fields.section, path, 'section'),
    nodes: words('nodes'),
    edges: words('edges'),
    quotes: listAt(fields.quotes, path, 'quotes', quoteIn),
    ...(fields.title === undefined ? {} : { title: stringAt(fields.title, path, 'title') }),
    ...(fields.notes === undefined ? {} : { notes: stringAt(fields.notes, path, 'notes') }),
    ...(fields.detail === undefined
      ? {}
      : { detail: valueAt(fields.detail, path, 'detail', isDetail, DETAILS) }),
    ...(fields.view === undefined ? {} : { view: valueAt(fields.view, path, 'view', isLayoutId, LAYOUTS) }),
    ...(fields.skipped === true ? { skipped: true } : {}),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json)
  } catch (cause) {
    throw new StepsFileError(
      `the steps are no JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
    )
  }
}

/** Checks the shape of a file of steps; whether its keys and quotes still stand in a graph is asked by `lostOf`. Throws a StepsFileError. */
export function checkStepsFile(value: unknown): StepsFile {
  try {
    const { format, version, sha256, steps } = fieldsAt(value, '')
    if (format !== STEPS_FORMAT) throw new StepsFileError(`format: expected ${STEPS_FORMAT}`)
    if (version !== STEPS_VERSION)
      throw new StepsFileError(
        `version: this program reads version ${STEPS_VERSION} of ${STEPS_FORMAT}, the file has ${String(version)}`,
      )
    const list = listAt(steps, '', 'steps', stepIn)
    const ids = new Set<string>()
    for (const { id } of list) {
      if (ids.has(id)) throw new StepsFileError(`steps: 「${id}」 stands there twice`)
      ids.add(id)
    }
    return {
      format: STEPS_FORMAT,
      version: STEPS_VERSION,
      sha256: stringAt(sha256, '', 'sha256'),
      steps: list,
    }
  } catch (error) {
    if (error instanceof GraphFileError) throw new StepsFileError(error.message)
    throw error
  }
}

/** Reads a `.steps.json` file. Throws a StepsFileError, also where it is no JSON. */
export const readStepsFile = (json: string): StepsFile => checkStepsFile(parsed(json))

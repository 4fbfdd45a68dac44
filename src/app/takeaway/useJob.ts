import { useEffect, useRef, useState } from 'preact/hooks'
import type { Format, TakeawayMessages } from '../messages/takeaway.ts'
import type { Progress } from './making.ts'
import { PictureError } from './pngOf.ts'

/** What is being made, or became of the last thing. */
export type Job =
  | { readonly is: 'making'; readonly format: Format; readonly page: number; readonly count: number }
  | { readonly is: 'done'; readonly format: Format; readonly words: string }
  | { readonly is: 'failed'; readonly format: Format; readonly words: string }

/** One thing is made at a time; leaving calls it off. */
export interface JobUse {
  readonly job: Job | null
  /** Makes something: `make` returns what to tell, or null where it was called off. */
  readonly start: (
    format: Format,
    make: (signal: AbortSignal, progress: Progress) => Promise<string | null>,
  ) => void
  readonly cancel: () => void
}

const reasonOf = (own: TakeawayMessages, error: unknown): string => {
  if (error instanceof PictureError) return own.failedHere[error.reason]
  return error instanceof Error ? error.message : String(error)
}

export function useJob(own: TakeawayMessages): JobUse {
  const [job, setJob] = useState<Job | null>(null)
  const running = useRef<AbortController | null>(null)
  const cancel = () => running.current?.abort()
  useEffect(() => cancel, [])
  const start: JobUse['start'] = (format, make) => {
    if (running.current) return
    const controller = new AbortController()
    running.current = controller
    const tell = (next: Job) => {
      if (running.current === controller) setJob(next)
    }
    tell({ is: 'making', format, page: 0, count: 0 })
    make(controller.signal, (page, count) => tell({ is: 'making', format, page, count }))
      .then((told) => tell({ is: 'done', format, words: told ?? own.cancelled }))
      .catch((error: unknown) => {
        console.error(error)
        tell({ is: 'failed', format, words: own.failed(reasonOf(own, error)) })
      })
      .finally(() => {
        running.current = null
      })
  }
  return { job, start, cancel }
}

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fileNameOf } from '../../exchange/fileName.ts'
import { escapeHtml } from '../../exchange/page/escape.ts'
import { PAGE_IDS } from '../../exchange/page/pageIds.ts'
import type { Step } from '../../model/steps/steps.ts'
import { stepsFile, writeStepsFile } from '../../model/steps/writeStepsFile.ts'
import { writeClipboard } from '../clipboard.ts'
import { download } from '../download.ts'
import { useExplorer } from '../explorerContext.ts'
import { keptPage, pageName } from '../keptPage.ts'
import { PREPARE_MESSAGES } from '../messages/prepare.ts'
import { isOneFile, ownCode } from '../ownCode.ts'
import type { Keeper } from './keeper.ts'
import type { PreparePlace } from './preparePlace.ts'

/** The ways to hand the talk on: a link, this page with the steps in it, the file of steps. */
export function TakeAlong({
  steps,
  keeper,
  place,
}: {
  readonly steps: readonly Step[]
  readonly keeper: Keeper
  readonly place: PreparePlace
}) {
  const { store, words, about } = useExplorer()
  const own = PREPARE_MESSAGES[words.value.language]
  const { title, sha256 } = store.atlas.attributes
  const field = useRef<HTMLInputElement>(null)
  const [link, setLink] = useState('')
  const [told, setTold] = useState('')
  const [opens, setOpens] = useState(place.opens)
  const single = useMemo(() => isOneFile(document), [])
  const name = fileNameOf(pageName(window.location.pathname, title))
  const copyLink = () => {
    keeper.flush()
    const { talkLink } = store.state.peek()
    const base = window.location.href.replace(/#.*$/s, '')
    const address = `${base}#step=${talkLink === '' ? '' : `&talk=${talkLink}`}`
    void writeClipboard(window, { plain: address, html: escapeHtml(address) }).then((done) => {
      setLink(done ? '' : address)
      setTold(done ? own.linkCopied : own.linkByHand)
    })
  }
  useLayoutEffect(() => field.current?.select(), [link])
  const keepPage = async () => {
    const code = await ownCode(document)
    if (code === null || about === null) {
      setTold(own.notOnePage)
      return
    }
    const beside = document.getElementById(PAGE_IDS.steps)?.textContent ?? null
    const html = keptPage(store.atlas.file, code, about, steps, beside, opens)
    const ending = name.endsWith(own.pageName) ? '' : own.pageName
    download(document, `${name}${ending}.html`, 'text/html;charset=utf-8', html)
    setTold('')
  }
  const keepSteps = () =>
    download(document, `${name}.steps.json`, 'application/json', writeStepsFile(stepsFile(sha256, steps)))
  return (
    <div class="take-along">
      <button type="button" class="tool" title={own.linkHint} onClick={copyLink}>
        {own.link}
      </button>
      {link !== '' && <input ref={field} class="by-hand" readOnly aria-label={own.link} value={link} />}
      <span class="pair">
        <button
          type="button"
          class="tool"
          disabled={!single || about === null}
          title={single ? own.pageHint : own.notOnePage}
          onClick={() => void keepPage()}
        >
          {own.page}
        </button>
        <label>
          <input
            type="checkbox"
            class="tick"
            checked={opens}
            disabled={!single || about === null}
            onChange={({ currentTarget }) => {
              place.opens = currentTarget.checked
              setOpens(place.opens)
            }}
          />
          {own.opens}
        </label>
      </span>
      <button type="button" class="tool" title={own.stepsFileHint} onClick={keepSteps}>
        {own.stepsFile}
      </button>
      <span class="told" role="status">
        {single ? told : own.notOnePage}
      </span>
    </div>
  )
}

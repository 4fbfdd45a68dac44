import { DETAILS } from '../../model/kinds.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import {
  nextLanguage,
  nextTheme,
  openDialog,
  openPalette,
  showDetail,
  showView,
} from '../state/transitions.ts'
import { traceHere } from '../state/way/traceSteps.ts'
import { Choice } from './Choice.tsx'
import { ThemeMark } from './ThemeMark.tsx'

/** The bar on top: what is shown, and how. */
export function Bar() {
  const { store, words, act } = useExplorer()
  const view = usePicked((state) => state.view)
  const detail = usePicked((state) => state.detail)
  const theme = usePicked((state) => state.theme)
  const upcoming = usePicked((state) => nextTheme(state).theme)
  const { actions, bar, views, details, themes } = words.value
  const themeWords = bar.theme(themes[theme], themes[upcoming])
  const { title, layouts } = store.atlas.attributes
  return (
    <header class="bar">
      <p class="product">{bar.product}</p>
      <h1 title={title}>{title}</h1>
      <button
        type="button"
        class="search-button"
        aria-label={bar.search}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        title={words.value.actions.search}
        onClick={() => store.dispatch(openPalette(true))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="6.5" cy="6.5" r="4.5" />
          <path d="m10 10 4.5 4.5" />
        </svg>
        {bar.search}
        <kbd>/</kbd>
      </button>
      <div class="bar-choices">
        <Choice
          label={bar.view}
          options={layouts.map((layout) => ({ value: layout, name: views[layout] }))}
          chosen={view}
          onChoose={(value) => store.dispatch(showView(value))}
        />
        <Choice
          label={bar.detail}
          options={DETAILS.map((value) => ({ value, name: details[value] }))}
          chosen={detail}
          onChoose={(value) => store.dispatch(showDetail(value))}
        />
        <div class="tools">
          <button type="button" title={actions.way} onClick={() => store.dispatch(traceHere(store.atlas))}>
            {bar.path}
          </button>
          <button type="button" title={actions.present} onClick={() => act('present')}>
            {bar.present}
          </button>
          <button
            type="button"
            aria-label={themeWords}
            title={themeWords}
            onClick={() => store.dispatch(nextTheme)}
          >
            <ThemeMark theme={theme} />
          </button>
          <button
            type="button"
            aria-label={bar.languageHint}
            title={bar.languageHint}
            onClick={() => store.dispatch(nextLanguage)}
          >
            {bar.language}
          </button>
          <button
            type="button"
            aria-label={bar.keys}
            title={bar.keys}
            onClick={() => store.dispatch(openDialog('keys'))}
          >
            ?
          </button>
          <button type="button" onClick={() => store.dispatch(openDialog('about'))}>
            {bar.about}
          </button>
        </div>
      </div>
    </header>
  )
}

import { useExplorer } from './explorerContext.ts'

/** 「机器初标，未经复核」: stands wherever something is shown that has not been reviewed. */
export function Unreviewed() {
  const { words } = useExplorer()
  return <p class="unreviewed">{words.value.card.unreviewed}</p>
}

import './base.css'
import './shell.css'
import './bar/bar.css'
import './outline/outline.css'
import './reader/reader.css'
import './path/path.css'
import './card/card.css'
import './legend/legend.css'
import './foot/foot.css'
import './dialogs/dialogs.css'
import './forced.css'
import './print.css'
import { prepareRenderer } from './stage/createRenderer.ts'
import { mountStage } from './stage/mountStage.ts'
import { start } from './start.tsx'

start(document, () => {
  const chooseRenderer = prepareRenderer()
  return (container, store) => mountStage(container, store, chooseRenderer)
})

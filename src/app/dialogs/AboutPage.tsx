import type { PackageLicence } from '../../exchange/page/about.ts'
import { useExplorer } from '../explorerContext.ts'

function Licence({ name, version, licence, text }: PackageLicence) {
  return (
    <details>
      <summary>
        {name} {version} <span class="quiet">{licence}</span>
      </summary>
      <pre>{text}</pre>
    </details>
  )
}

/** What this page is, its version, and the licences of all that it contains. */
export function AboutPage() {
  const { words, about } = useExplorer()
  const { dialogs, bar } = words.value
  return (
    <>
      <p>{dialogs.aboutLead}</p>
      {about === null ? (
        <p class="quiet">{dialogs.noAbout}</p>
      ) : (
        <>
          <p>
            {bar.product} · {dialogs.version} {about.version}
          </p>
          <h3>{dialogs.licences}</h3>
          {[about, ...about.packages].map((entry) => (
            <Licence key={entry.name} {...entry} />
          ))}
        </>
      )}
    </>
  )
}

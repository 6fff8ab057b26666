import { useEffect } from 'react'
import { followAddress } from './address'
import { Announcer } from './Announcer'
import './app.css'
import './forced-colors.css'
import { AskingLine } from './cluster/AskingLine'
import { ContextMenu } from './ContextMenu'
import { Desktop } from './Desktop'
import { Dialogs } from './Dialogs'
import { DropZone } from './DropZone'
import { isEmbedded } from './embed'
import { isOneFile } from './inlined'
import { followKeys } from './keys'
import { Phone } from './Phone'
import { Printed } from './Printed'
import { useStore } from './store'
import { followTheme } from './theme'
import { Toasts } from './Toasts'
import { useMedia } from './useMedia'
import { usePrinting } from './usePrinting'

/** The whole page. */
export function App() {
  const isPrinting = usePrinting()
  const isPhone = useMedia('(max-width: 639px)')
  // every string is read while rendering: another language renders the page anew
  useStore((state) => state.language)
  const isWhole = useStore((state) => state.remote === null)
  useEffect(followTheme, [])
  useEffect(followAddress, [])
  useEffect(followKeys, [])
  return (
    <>
      {isPhone ? <Phone /> : <Desktop />}
      {isPrinting && <Printed />}
      {!isOneFile() && !isEmbedded() && isWhole && <DropZone />}
      <Dialogs />
      <ContextMenu />
      <AskingLine />
      <Toasts />
      <Announcer />
    </>
  )
}

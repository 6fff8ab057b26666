import { useEffect } from 'react'
import { followAddress } from './address'
import { Announcer } from './Announcer'
import './app.css'
import { Desktop } from './Desktop'
import { Dialogs } from './Dialogs'
import { DropZone } from './DropZone'
import { isOneFile } from './inlined'
import { followKeys } from './keys'
import { Phone } from './Phone'
import { useStore } from './store'
import { followTheme } from './theme'
import { Toasts } from './Toasts'
import { useMedia } from './useMedia'

/** The whole page. */
export function App() {
  const isPhone = useMedia('(max-width: 639px)')
  // every string is read while rendering: another language renders the page anew
  useStore((state) => state.language)
  useEffect(followTheme, [])
  useEffect(followAddress, [])
  useEffect(followKeys, [])
  return (
    <>
      {isPhone ? <Phone /> : <Desktop />}
      {!isOneFile() && <DropZone />}
      <Dialogs />
      <Toasts />
      <Announcer />
    </>
  )
}

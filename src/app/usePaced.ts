import { useEffect, useRef, useState } from 'react'

/** A value as it is; while it is hurried on, no more often than every so many milliseconds, and the last one always. */
export function usePaced<T>(value: T, isHurried: boolean, every: number): T {
  const [shown, setShown] = useState(value)
  const due = useRef(0)
  if (!isHurried && shown !== value) setShown(value)
  useEffect(() => {
    if (!isHurried) return
    const timer = setTimeout(
      () => {
        due.current = performance.now() + every
        setShown(value)
      },
      Math.max(0, due.current - performance.now()),
    )
    return () => clearTimeout(timer)
  }, [value, isHurried, every])
  return isHurried ? shown : value
}

import {phraseFinder} from './phrases.ts'

const listed = (words: string): Record<string, string> =>
  Object.fromEntries(
    words
      .split('|')
      .map((phrase) => phrase.trim())
      .map((phrase) => [phrase, phrase])
  )

const money = phraseFinder(
  listed(
    `price|prices|priced|pricing|cost|costs|fee|fees|charge|charges|charged|pay|pays|paid|paying|payment|subscription|subscriptions|licence|licences|license|licensed|licenses|
    free|gratis|open source|open-source|oss|budget|invoice|revenue|donation|donations|funded|funding|grant|internal tool|internal|employees|colleagues|our engineers|our developers|our teams|github|gitlab|apache|mit licence|mit license|foundation|charity|council|ministry|volunteers|taxpayers|public service|included|per month|a month|per seat|per user|refund|discount|rate|rates|buy|purchase|sold|sells|credit|credits|spend`
  )
)

/** Whether a text says anywhere what something costs, or why that is no question. */
export function speaksOfMoney(text: string): boolean {
  return /\p{Sc}/u.test(text) || money(text).length > 0
}

// Each of these is a person's own; a single one may be mentioned in passing.
const personal = phraseFinder(
  listed(
    `email address|email addresses|e-mail address|phone number|phone numbers|telephone number|home address|home addresses|postal address|date of birth|birthday|
    patient|patients|medical records|medical record|medical history|health records|health data|health record|diagnosis|diagnoses|prescription|prescriptions|medication|medicines|blood pressure|heart rate|symptoms|
    bank account|bank accounts|bank statement|bank statements|bank details|card number|credit card|tax return|tax returns|payslip|payslips|salary|salaries|income|credit score|
    passport|passports|identity card|driving licence|driver's license|fingerprint|fingerprints|face recognition|facial recognition|biometric|biometrics|camera footage|
    their location|your location|my location|live location|gps position|whereabouts|their children|your child|my child|minors|pupils|conversations|voice recordings|private messages|browsing history|search history|contacts list|address book`
  )
)

const guarded = phraseFinder(
  listed(
    `privacy|private|confidential|confidentiality|gdpr|hipaa|ccpa|ferpa|dsgvo|data protection|consent|consents|opt in|opt out|opt-in|opt-out|encrypted|encryption|encrypts|encrypt|anonymous|anonymised|anonymized|pseudonymised|pseudonymized|
    data|stored|stores|store|kept|keep|deleted|delete|deletes|retention|share|shared|shares|sell|secure|security|secured|who sees|who can see|access to my|sees my|see my|leaves the device|on the device|on-device|locally|permission|permissions`
  )
)

/** What a text says of what is personal to its customers. */
export interface Privacy {
  /** What it touches. */
  readonly personal: readonly string[]
  /** Whether it says how such a thing is guarded. */
  readonly guarded: boolean
}

export function privacyOf(text: string): Privacy {
  return {personal: personal(text).map(({meaning}) => meaning), guarded: guarded(text).length > 0}
}

/** Whether texts touch what is personal to their customers, by two signs at least, and say nothing of how it is guarded. */
export function leavesPrivacyOpen(texts: readonly Privacy[]): boolean {
  return new Set(texts.flatMap((text) => text.personal)).size >= 2 && !texts.some((text) => text.guarded)
}

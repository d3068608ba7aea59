// What the generated documents are written with. `{people}` in a sentence stands for one of the list of that name, with
// a capital where the name has one; `{#}`, `{%}`, `{$}` and `{time}` for a number, a share, a sum and a duration.

const list = (/** @type {string} */ text) => text.trim().split(/\s*\|\s*/)

/** @type {Record<string, string[]>} */
export const words = {
  people: list(
    'customers|night nurses|bakers|bus drivers|shop owners|tenants|violin teachers|apprentices|dispatchers|farmers|school cooks|pharmacists|ferry passengers|archivists|paramedics|couriers|gardeners|warehouse crews|librarians|first-time buyers'
  ),
  person: list(
    'a customer|the night nurse|a baker|the driver|a tenant|an apprentice|the dispatcher|a farmer|the pharmacist|a passenger|the archivist|a courier|the librarian|my manager|a colleague from finance'
  ),
  team: list(
    'we|our team|the team|the depot team|two engineers|the support desk|the working group|operations|the pilot group|legal and finance'
  ),
  thing: list(
    'the shift plan|the return label|the ward board|the morning order|the spare parts list|the booking page|the late fee|the loading bay|the price list|the delivery estimate|the handover note|the invoice run|the waiting list|the repair ticket|the seat map|the parcel scale|the tide table|the stock count|the alarm list|the welcome letter'
  ),
  measure: list(
    'the share of late parcels|cost per order|the error rate|repeat purchases|waiting time|time to first answer|the number of calls|churn|the no-show rate|weekly active users|forecast error|conversion|the time from order to door|the refund rate|availability'
  ),
  did: list(
    'measured|rebuilt|replaced|shortened|tested|rewrote|moved|counted|removed|shipped|watched|renamed|split|automated|rolled back|reviewed|negotiated|documented'
  ),
  done: list(
    'delayed|lost|returned|approved|rejected|printed twice|forgotten|corrected by hand|shipped|reviewed|escalated|thrown away|delivered|mislabelled'
  ),
  todo: list(
    'find|cancel|compare|confirm|order|track|repair|return|schedule|explain|sort|share|pay for|forecast|check|hand over'
  ),
  vague: list(
    'significantly|very|quite|somewhat|mostly|often|clearly|many|several|various|substantially|nearly|largely|really'
  ),
  praise: list('seamless|robust|best-in-class|effortless|world-class|innovative|intuitive|scalable|revolutionary'),
  long: list(
    'in order to|due to the fact that|at this point in time|with regard to|in the event that|on a daily basis|prior to|for the purpose of'
  ),
  doubt: list('we believe that|it seems that|we hope that|there is a chance that|it appears that'),
  when: list(
    'March|last autumn|the second week of May|Q3 2026|January 12, 2027|the school holidays|peak season|2026-11-03|the end of June'
  ),
  city: list('Lyon|Leeds|Osaka|Kraków|Tampere|Porto|Graz|Dublin|Malmö|Toronto|Seattle|Nairobi'),
  name: list(
    'Aino Salmi|Marco Brandt|Ngozi Eze|Tomás Rey|Priya Nair|Jonas O’Dell|Leila Haddad|Wen Zhao|Ida Krog|Paul Abara'
  ),
  role: list(
    'head of operations|General Manager|a baker in Graz|ward sister|founder of a repair shop|regional director'
  ),
  acronym: list('SLA|KPI|API|SKU|ETA|NPS|P99|OKR|RFID|ERP'),
  code: list('plan.toml|retry_limit|--dry-run|orders.csv|GET /parcels|max_age|route.id|sync()')
}

/** Sentences of plans, of stories and of all else; each document is written with one of them. */
export const sentences = {
  plan: list(`
{Team} {did} {thing} in {when}, and {measure} fell from {%} to {%}.|
{People} told us that {thing} was {vague} late and {vague} hard to trust.|
In {when}, {#} of {#} {people} had to {todo} {thing} by hand.|
With {product}, {people} {todo} {thing} in {time}, without a call and without a form.|
{Thing} was {done} because {person} could not see {measure}.|
{Doubt} {measure} will improve {vague} once {thing} is {done}.|
Today {person} waits {time} before {thing} is {done}.|
This costs {people} {$} a year.|
{Product} is a {praise} way to {todo} {thing}.|
We chose this over a second supplier because it cut {measure} by {%} and left {thing} as it was.|
When {thing} fails, {person} calls, waits {time} and calls again; {#} of the calls in {when} came from {people} who had been told that it was {done}.|
If {measure} exceeds {%}, {team} will stop the rollout.|
{Long} {todo} {thing}, {person} needs {time}.|
The {acronym} asks that {thing} answer within {time}, at {#} requests a second.|
See [the report of {when}](https://example.com/reports/{#}) and \`{code}\` for what was counted.|
The **target** for {measure} is *{%}* by {when}; today it is {%}.|
We do not know yet whether {people} will pay {$} a month for it.|
As {name} said, “{thing} should just be there,” and {team} agreed.|
We will not {todo} {thing} in the first release, as {people} in {city} can {todo} it already.|
Nobody owned {thing}, so it was {done} {#} times.|
It is {vague} simple.|
How would {person} know?`),
  story: list(`
I {did} {thing} in {when}, and {measure} fell from {%} to {%}.|
{Person} told me that {thing} had been {done} {#} times, and I wrote down each of them.|
We {did} {thing} together, though {name} had asked for {measure} first.|
I asked {#} {people} what they did when {thing} was {done}.|
My manager wanted to {todo} {thing} by {when}, which left me {time}.|
It was {vague} better.|
I decided against a second {acronym}, since {measure} would not have moved before {when}.|
{Measure} improved {vague}, and {people} stopped calling.|
{Thing} was {done} by the night shift until I {did} it.|
I learned that {person} reads {thing} before they read a mail, and I now ask {people} first.|
Because {thing} was {done}, {person} waited {time} and lost {$}.|
I showed {name} the numbers from {city}: {#} orders, {#} of them {done}.|
I {did} {thing}. I then {did} it again with {people}.|
{Doubt} nobody had looked at {measure} since {when}.|
I would {todo} {thing} sooner, and with {people} in the room.|
“You are the first who {did} it,” said {name}, {role}.|
Within {time} {#} of {#} {people} had {done} forms on their desk, which told me that **{thing}** was not the cause.|
The result held: {%} in {when}, {%} a quarter later.`),
  other: list(`
{Thing} is read from \`{code}\`, and {code} wins over it.|
Run \`{code}\` in {city} time, then {todo} {thing}.|
See [the notes of {when}](https://example.com/notes/{#}) for {thing}.|
{Name} will bring {thing} on {when}; {name} takes the minutes.|
Since version {#}.{#}, {thing} is {done} when \`{code}\` is missing.|
The bus from {city} takes {time} and costs {$}.|
Set \`{code}\` to {#} before you {todo} {thing}.|
In {city} the tide turned at {#} past {#}, and nobody had {did} {thing}.|
It is **not** enough to {todo} {thing} once.|
Fixed: {thing} was {done} twice on slow disks.|
{People} meet in {city} every second week.|
Put the dough aside for {time}, and {todo} it at {#} degrees.|
Does \`{code}\` {todo} {thing} as well?`)
}

/** What the opening of a document says: the customer and their problem, one of the two, or neither. */
export type Verdict = 'both' | 'who' | 'problem' | 'neither'

/** Openings of one paragraph from many trades, by what a careful reader finds in them. */
export const openings: Readonly<Record<Verdict, readonly string[]>> = {
  both: [
    'Beekeepers with fewer than fifty hives write their inspections on the lids. When the rain comes the notes are gone, and half of the swarms in May leave unseen.',
    'Every Thursday, choir conductors photocopy forty scores for singers who will not bring them next week.',
    'First-time landlords learn that a deposit has to be protected within thirty days from the tribunal that fines them.',
    'A ward pharmacist at a district hospital walks eleven kilometres a shift to sign charts that nobody can bring to her.',
    'Parents of children with a nut allergy ring each restaurant before they book. Most of the time the person who answers does not know.',
    'People who rent out a single room file the same tax return as a hotel: 46 pages, once a year, by post.',
    'Small-town librarians order books from six catalogues, each with its own login, and find out at delivery which ones were out of print.',
    'Owners of electric vans cannot tell at night which of the four chargers in the yard is working.',
    'Volunteer coaches of youth teams spend Sunday evening texting forty families to learn who will turn up.',
    'For wheelchair users, a train journey starts with a phone call 24 hours ahead; whoever decides on the day stays at home.',
    'Guesthouse hosts in the Alps answer the same three questions about parking in four languages, by hand, often at midnight.',
    'Bookkeepers at dental practices reconcile insurer payments line by line, because the remittance arrives as a scanned letter.',
    'Amateur astronomers drive two hours to a dark field and learn there that the cloud forecast was for the city.',
    'Teachers who share a classroom carry their materials in a suitcase. A lesson begins, on average, seven minutes late.',
    'Site foremen at mid-size builders sign paper delivery notes. By the time a missing pallet is noticed, the supplier no longer accepts the claim.',
    'Dialysis patients who travel need a chair in a clinic at the other end, and finding one takes nine phone calls.',
    'Users of our Ledgerly app who keep books for a club re-enter each bank line, as the import only knows companies.',
    'Independent bookshops return a third of what they order. They learn in March what sold in December.',
    'A freelance translator waits 57 days for an invoice to be paid, and has no way to see where it is stuck.',
    'Night-shift charge nurses hand over twelve patients from memory while the phone keeps ringing.'
  ],
  who: [
    'Beekeepers with fewer than fifty hives will love Hivebook. It records inspections by voice and shows them on a map.',
    'Choirday, available today, gives choir conductors a shared folder of scores, rehearsal marks and recordings.',
    'Our app is for first-time landlords in Wales. It creates contracts, registers deposits and stores certificates.',
    'Rounds brings ward pharmacists a tablet with a stylus, a signature field and a bright screen.',
    'Tablebell offers parents of children with a nut allergy a filter for menus, ratings and a newsletter.',
    'The service lets people who rent out a single room upload receipts and print a yearly statement.',
    'Shelfmate is a mobile catalogue for small-town librarians. It supports barcodes, three themes and offline mode.',
    'VanPlug shows owners of electric vans the state of every charger in colours, with a widget for the lock screen.',
    'A new calendar for volunteer coaches of youth teams, with push messages, polls and a photo album.',
    'Guesthouse hosts get a chat widget that speaks twelve languages and a dashboard that can be branded.',
    'Bookkeepers at dental practices can now connect Ledgerly to their scanner. Setup is part of the basic plan.',
    'Darkfield combines satellite images and a star atlas for amateur astronomers. The first release covers Europe.',
    'Primary users are site foremen at mid-size builders; secondary users are their suppliers. The product is a web app with a map.',
    'We build Chairfinder for dialysis patients who travel: a directory of clinics, a booking form and a reminder.'
  ],
  problem: [
    'Inspections are written on lids, the rain washes them off, and half of the swarms in May leave unseen.',
    'Scores are photocopied every week and thrown away after the rehearsal. It costs money and nobody has the right page.',
    'Deposits that are not registered within thirty days lead to a fine, and the rule is hard to find.',
    'Today, signing a chart means a long walk. It is slow, and signatures are often missing when the dose is due.',
    'Menus do not list allergens reliably. Calling ahead takes ages and the answer is often wrong.',
    'The return for a single rented room has 46 pages. It is confusing, and mistakes are expensive.',
    'Ordering means six catalogues with six logins. Titles that are out of print are discovered at delivery.',
    'At night there is no way to see which charger works. Vehicles stand empty in the morning.',
    'Finding out who will turn up on Sunday takes a whole evening of text messages, and still somebody is forgotten.',
    'Questions about parking arrive at midnight in four languages and have to be answered by hand.',
    'Remittances arrive as scanned letters, so payments are matched line by line, which is tedious and error-prone.',
    'Forecasts describe the city, while the field lies two hours away. Trips are wasted again and again.',
    'Missing pallets are noticed too late: after ten days claims are refused, and the loss stays.',
    'Invoices wait 57 days on average. Where they are stuck cannot be seen.'
  ],
  neither: [
    'Hivebook is a voice-first inspection log with a graph database, maps and a plug-in interface.',
    'Introducing Choirday 2.0: shared folders, annotations, recordings, and a brand-new dark mode.',
    'The contract engine renders templates on the server and stores them in an encrypted bucket.',
    'This document describes the signature service, its interfaces and the order in which they ship.',
    'Tablebell uses a language model to read menus. It supports PDF, photos and web pages.',
    'We will build a microservice that receives receipts, extracts totals and writes them to the ledger.',
    'Shelfmate is the next generation of catalogue technology, built on open standards for everyone.',
    'With VanPlug, users see charger states in real time on a beautiful dashboard.',
    'Our platform unites polls, calendars and albums in one seamless experience for teams of all sizes.',
    'The widget speaks twelve languages and is configured with a single line of code.',
    'Ledgerly Connect adds scanner support. Developers can use the new endpoints from day one.',
    'Darkfield merges satellite images with a star atlas, using a proprietary algorithm and edge caching.'
  ]
}

/** Whole releases, in which the product is announced and the customer comes before it, behind it or not at all. */
export const releases: Readonly<Record<Verdict, readonly string[]>> = {
  both: [
    'Leeds, 4 March 2026. Today Harrow Clinics announced Kerbside, a pick-up window for prescriptions. Carers who look after a relative at home collect medicines for two households, and most pharmacies close before their shift ends. They drive across town on Saturdays, or they skip a dose. With Kerbside, the bag waits in a heated drawer until midnight.',
    'Oakline launches Stackwise for people who run a sawmill alone. A sole sawyer logs each beam on a clipboard and types it up after dinner, so that the stock list is always a day behind. Stackwise counts beams with a camera and updates the list at once.',
    'Today we are introducing Quietlane. Parents of premature babies sit next to a monitor that beeps every ninety seconds. The alarms are false nine times out of ten, and yet each of them makes the heart race. Quietlane learns the pattern of the child and rings when it matters.',
    'Harbour pilots in northern ports board ships at night by rope ladder. Two of them fell last winter. Starling, announced today, gives every pilot a light that shows the swell under the ladder.',
    'Nordvik Energy announced Steady, a fixed monthly bill for heat. Tenants in old buildings get their heating bill fourteen months after the winter that it is for. Many of them have moved by then, and the others cannot pay it at once. Steady spreads the cost over the year.',
    'Accountants at housing associations will be able to close the year in a week with Tallyhouse. Today they copy the rents of every block from one spreadsheet to the next, and an error in March is found in November.',
    'Museums with fewer than ten employees can now lend objects with Loanleaf. A loan takes 60 pages of forms, in three copies, and the insurance lapses if one signature is missing. Small collections therefore stay in the cellar.',
    'We are launching Plumline today. If you run a village school, you plan the bus, the meals and the substitutes yourself, on top of a full timetable. When a driver calls in sick, you find out at half past seven. Plumline finds a replacement while you teach.',
    'Riverside Foods today launched Lastcall, a market for unsold bread. Bakers throw away eleven kilos a day on average, because nobody knows at noon what will be left at six. Lastcall lists what is left and who will take it.',
    'Tenant lawyers answer the phone while they draft. A call lasts seven minutes, most of it spent on finding the file. Fileline, announced today, opens the file before the phone rings.',
    'For families with a member on oxygen, a power cut is an emergency. The grid operator informs them by letter, three days after the fact. With Lungline they know in a second.',
    'Small vineyards spray by the calendar. Half of the treatments are for nothing, but a missed one costs the harvest. Vinewatch by Terroso measures leaf wetness and says when.',
    'MADRID, May 5, 2026 - Segura introduced Paso, a digital pass for cross-border commuters. Commuters between Spain and Portugal carry two health cards and file in two countries. When they fall ill, each side sends them to the other.',
    'Hospital porters are paged by four departments at once. They choose by who shouts loudest. Trolley gives porters one list in the order of need.',
    "We're excited to announce Grainbook for organic millers. To keep their certificate, millers must trace each sack to a field. The trace is a shelf of binders, and an audit stops the mill for two days.",
    'People who care for a partner with dementia sleep four hours a night. They get up at every noise. Softwatch tells them which noise matters.',
    '# Problem\n\nSite engineers at wind farms climb 90 metres to read a gauge.\n\n# Proposal\n\nA camera reads the gauge.',
    'Music teachers at public schools tune thirty guitars before each lesson. That is a quarter of the lesson.',
    'Sellers of used cameras on our marketplace describe the condition in their own words. Buyers return one in six items as "not as described".',
    'Interpreters in family courts are booked by fax. A hearing is postponed when the fax runs out of paper, and the interpreter is still paid.',
    "Today we're launching Skiff, a deployment tool for small agencies. Agencies that host twenty client sites patch each of them by hand, and one forgotten plugin is enough to get a site defaced.",
    'Data engineers who inherit a warehouse spend their first month reading SQL. Nobody has written down which of the 900 tables are still in use. Lineagely draws the map in an hour.',
    'SAN FRANCISCO - Pinch, the budgeting app for couples, is available today. Most couples who share rent but not a bank account settle up in a chat thread. Arguments follow. Pinch keeps one ledger.',
    'Security analysts get 4,000 alerts a day and look at 60. The one that mattered was in the other 3,940. Triagely ranks alerts by what an attacker could reach.',
    "Indie game developers can't afford a QA team. Bugs are found by players, in reviews. With PlaytestBot, a build is played overnight.",
    'Open-source maintainers answer the same issue again and again. Burnout is the most common reason why projects are archived. Answerly drafts replies from the docs.',
    "## The problem\n\nMachine learning teams at hospitals may not move data off the premises. They train on laptops.\n\n## The solution\n\nEdgeTrain runs on the hospital's own cluster.",
    'QA leads in regulated companies export test results to Word, print them and sign them. An audit finds the missing signature a year later. SignOff keeps signatures with the run.',
    'Support engineers on the night shift have no one to ask. A ticket that needs the billing team waits until nine. NightDesk answers from past tickets.',
    'Job seekers send out 80 applications and hear back from six. They never learn why. Whyly asks the recruiter for them.'
  ],
  who: [
    'Leeds, 4 March 2026. Today Harrow Clinics announced Kerbside, a pick-up window for carers who look after a relative at home. Bags wait in a heated drawer until midnight. Drawers open with a code, and staff can refill them from behind.',
    'Oakline launches Stackwise for people who run a sawmill alone. A camera counts beams and updates the stock list. Reports are sent every Monday, and the list can be exported as a table.',
    'Today we are introducing Quietlane for parents of premature babies. It learns the pattern of the child, rings when it matters and keeps a diary. It works with all common monitors.',
    'Starling, announced today, gives harbour pilots a light that shows the swell under the ladder. The light weighs 200 grams and lasts for twelve hours.',
    'Steady is a fixed monthly bill for tenants in old buildings. It is calculated from the past three winters and can be changed twice a year.',
    'Accountants at housing associations will be able to close the year in a week with Tallyhouse. It imports rents, checks them against contracts and writes the report.',
    'Loanleaf lets museums with fewer than ten employees lend objects online. Forms are filled in from the catalogue, signatures are digital, and insurance is included.',
    'Plumline finds substitutes for village schools. Head teachers choose from a list of people nearby, and the bus company is told automatically.',
    'Riverside Foods today launched Lastcall, a market for bakers. Lastcall lists bread and shows it on a map. It comes with a scale and a printer.',
    'Fileline opens the file before the phone rings. It was built with tenant lawyers and connects to all major archives.',
    'With Lungline, families with a member on oxygen get a message on their phone, with a map and a contact.',
    'Vinewatch by Terroso measures leaf wetness for small vineyards. Twelve sensors come in the box, and the battery lasts three years.',
    'MADRID, May 5, 2026 - Segura introduced Paso, a digital pass for cross-border commuters. It combines health cards and tax numbers, and it is accepted in 40 offices.',
    'Trolley gives hospital porters one list. Each task has a colour, and finished tasks move to the bottom.',
    "We're excited to announce Grainbook for organic millers. It stores fields, sacks and certificates, and exports them as a report.",
    'Softwatch is a bedside sensor for people who care for a partner with dementia. It is small, white and quiet.',
    "Today we're launching Skiff, a deployment tool for small agencies. It supports twelve frameworks, has a dashboard and comes with a command line.",
    'Lineagely draws a map of the warehouse for data engineers. It reads SQL, dbt projects and query logs.',
    'Pinch, the budgeting app for couples, is available today. It has shared categories, charts and a widget.',
    'Triagely helps security analysts rank alerts. The model is explainable, and the API is open.',
    'EdgeTrain gives machine learning teams at hospitals a managed cluster with 16 GPUs and a notebook server.',
    'With SignOff, QA leads in regulated companies sign test runs in the browser and export reports with one click.'
  ],
  problem: [
    'Today Harrow Clinics announced Kerbside, a pick-up window for prescriptions. Most pharmacies close at six, so medicines are collected on Saturdays or not at all. With Kerbside, the bag waits in a heated drawer until midnight.',
    'Oakline launches Stackwise. Stock in a sawmill is logged on a clipboard and typed up in the evening, so that the list is always a day behind. Stackwise counts beams with a camera.',
    'Alarms on the ward are false nine times out of ten, and each of them is stressful. Quietlane learns the pattern and rings when it matters.',
    'A heating bill arrives fourteen months after the winter that it is for. It is too late to change anything, and the sum is often wrong. Steady spreads the cost over the year.',
    'A loan of an object takes 60 pages of forms in three copies. If one signature is missing the insurance lapses. Loanleaf fills in the forms.',
    'Bread is thrown away every evening, because it is not known at noon what will be left at six. Lastcall lists what is left.',
    'Power cuts are announced by letter, three days after the fact. Lungline sends a message in a second.',
    'Half of all treatments are for nothing, and a missed one costs the harvest.',
    'Tracing a sack to a field means searching a shelf of binders. An audit takes two days, and everything stands still.',
    'Patching many sites by hand is tedious, and one forgotten plugin is enough to get a site defaced. Skiff patches them all.',
    'Nobody knows which of the 900 tables in the warehouse are still in use. Lineagely draws the map in an hour.',
    'The same issue is answered again and again, and projects are archived because of it. Answerly drafts replies from the docs.',
    'Shared costs are settled in chat threads, and it is never clear who owes what.'
  ],
  neither: [
    'Today Harrow Clinics announced Kerbside, a network of heated drawers with an open interface. Every drawer has a lock, a sensor and a screen.',
    'Oakline launches Stackwise, the most advanced beam counter ever made. Its camera sees in the dark, and its model was trained on two million pictures. Users love it.',
    'Starling is smaller, lighter and brighter than before. It has three modes, a magnetic foot and a battery that lasts for twelve hours. It is available in all stores from Monday.',
    'Tallyhouse 4 brings a new report designer, 30 templates and single sign-on. Customers get the update automatically, without any downtime.',
    'Plumline combines calendars, messages and maps in one place. With its artificial intelligence, teams of all sizes achieve more in less time and never miss a thing.',
    'Riverside Foods today launched Lastcall, a marketplace with a recommendation engine, a wallet and an open interface.',
    'Fileline 3 adds voice recognition, a darker theme and faster search. It is a free update.',
    'Paso is a next-generation identity layer. It unifies credentials across domains using verifiable proofs.',
    'Our vision is to be the leading platform for everyone who wants to achieve more. With Trolley, work becomes effortless.',
    'This paper proposes to move the scheduler to an event-driven architecture. The design has four components and two queues.',
    'Grainbook is available today in 12 regions. Customers pay for what they use, and there are no upfront fees.',
    'Skiff is a blazing-fast, Rust-based deployment tool with zero configuration. It supports twelve frameworks out of the box.',
    'We are excited to announce version 5 of our SDK. Developers get typed clients, retries and better error messages.',
    'Triagely combines graph neural networks and large language models into one unified reasoning engine.',
    'Introducing the new dashboard: drag and drop, dark mode, and real-time collaboration for everyone.',
    'This PRD covers the migration of the job runner to Kubernetes. The runner is split into three services.',
    'Our API lets developers add speech to any app in minutes. It is secure, scalable and easy to use.'
  ]
}

/** Plans with sections. */
export const plans: Readonly<Record<Verdict, readonly string[]>> = {
  both: [
    '# Berth booking\n\n## Overview\n\nA web form and a calendar for guest berths.\n\n## Problem statement\n\nSailors who arrive after dark circle the basin until they see an empty berth. Harbour staff find out in the morning who slept where.\n\n## Requirements\n\n- A calendar',
    '# Sick-note upload\n\n**Owner:** Payroll\n**Status:** Draft\n\n## Background\n\nHR clerks in our 14 plants type sick notes from paper. In winter they type until eight.\n\n## Goals\n\n- No paper by June\n\n## Requirements\n\n1. Upload',
    '# Ramp view\n\n## Users\n\nGround handlers at regional airports.\n\n## Why now\n\nA late bag is found on average 40 minutes after the aircraft has left; the handler then fills in a form of three pages for each.\n\n## Functional requirements\n\n- Show bags',
    '# Grading aid\n\n## Context\n\nUniversity lecturers grade 300 exams in two weeks. They grade at night, and the first fifty get another standard than the last fifty.\n\n## Solution\n\nShow ten answers to the same question side by side.',
    '# Narrative: winter roads\n\n## Introduction\n\nThis paper asks for two engineers. Plough drivers in the hills leave the depot at three without knowing which roads are iced. A third of the salt lands on dry asphalt.\n\n## Tenets\n\n1. Safety first.',
    '# Duty roster\n\n| Field | Value |\n|---|---|\n| Author | Kim |\n| Date | 3 May |\n\n## 1. Problem\n\nWard managers build the roster in a spreadsheet. A change at noon means eleven phone calls.\n\n## 2. Scope\n\nOne hospital.'
  ],
  who: [
    '# Berth booking\n\n## Overview\n\nA web form and a calendar with which sailors book guest berths in advance.\n\n## Goals\n\n- 200 bookings in the first season\n\n## Requirements\n\n- A calendar',
    '# Ramp view\n\n## Target users\n\nGround handlers at regional airports, and their shift leads.\n\n## Features\n\n- A list of bags\n- A map\n\n## Requirements\n\n- Works on gloves',
    '# Grading aid\n\n## Summary\n\nGrading aid shows university lecturers ten answers to the same question side by side. It supports handwriting and audio.\n\n## Requirements\n\n- Import',
    '# Duty roster\n\n## Overview\n\nDuty roster is a planner for ward managers in hospitals. Version 1 has a calendar, a list and a print view.\n\n## Requirements\n\n- Calendar'
  ],
  problem: [
    '# Berth booking\n\n## Problem statement\n\nThere is no way to see which berths are free after dark. In the morning nobody knows who slept where.\n\n## Requirements\n\n- A calendar',
    '# Sick notes\n\n## Problem\n\nSick notes are typed from paper. In winter the pile is never empty, and errors are found weeks later.\n\n## Requirements\n\n- Upload',
    '# Salt\n\n## Background\n\nA third of the salt lands on dry asphalt, since nobody knows at three in the morning which roads are iced.\n\n## Requirements\n\n- Map'
  ],
  neither: [
    '# Berth service\n\n## Overview\n\nThe berth service exposes a REST interface for reservations and syncs with the tide service.\n\n## Goals\n\n- 99.9% uptime\n\n## Requirements\n\n- OAuth',
    '# Upload module\n\n## Problem\n\nThe current upload module lacks retries and cannot handle files over 5 MB.\n\n## Requirements\n\n- Retries',
    '# Vision\n\n## Introduction\n\nWe will make our platform the place where users get everything done. It will be fast, open and delightful.\n\n## Tenets\n\n- Simple',
    '# Search 2\n\n## Overview\n\nThis document describes the new ranking model, its features and the rollout in five stages.\n\n## Requirements\n\n- p95 below 80 ms'
  ]
}

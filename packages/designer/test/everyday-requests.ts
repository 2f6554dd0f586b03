/** A request as somebody types it, with what no good architect would leave out. */
export interface EverydayRequest {
  readonly trade: string
  readonly request: string
  /** Names in the singular, `a|b` where either will do; `a->b` where a row of one refers to the other. */
  readonly must: string
  readonly mustNot: string
}

export const everydayRequests: readonly EverydayRequest[] = [
  {
    trade: 'veterinary clinic',
    request: `We run a small veterinary clinic. Owners bring their pets; each pet has a name, species, breed and date of birth. Veterinarians see pets at appointments. For every appointment we record the date, the reason and the fee. During an appointment a vet may prescribe several medications, each with a dosage and a duration in days. Owners pay invoices, which list treatments with a price. Appointments last 15, 30 or 60 minutes.`,
    must: `owner pet veterinarian|vet appointment medication prescription|appointment_medication invoice
      treatment|invoice_treatment|invoice_line pet->owner appointment->pet appointment->veterinarian|vet
      prescription|appointment_medication->appointment prescription|appointment_medication->medication
      invoice->owner treatment|invoice_treatment|invoice_line->invoice`,
    mustNot: 'date clinic reason fee duration species',
  },
  {
    trade: 'software for teams',
    request: `As a tenant administrator, I want to invite members so that they can join my workspace. As a member I want to create projects with a title, a deadline and a budget. Each project has tasks; tasks can depend on other tasks. Members are assigned to tasks. Members log time entries against tasks with hours and a note. Hours must be between 0.25 and 24. We need an audit log and GDPR compliance. Around 2 million time entries per year.`,
    must: `member project task task_dependency|task_task
      task_assignment|assignment|member_task|task_member|task_assignee time_entry task->project
      task_dependency|task_task->task task_assignment|assignment|member_task|task_member|task_assignee->task
      task_assignment|assignment|member_task|task_member|task_assignee->member time_entry->task time_entry->member`,
    mustNot: 'join hour invite_member compliance deadline',
  },
  {
    trade: 'dentist',
    request: `Hi, I'm a dentist with three chairs. Patients book visits with one of our dentists. For each visit we note down the start time, the chair and what was done. A visit can include several treatments from our price list; every treatment has a code, a description and a standard price. After the visit the patient gets an invoice with a due date and a total. Patients may have an insurance policy with a policy number and an insurer.`,
    // Missed: visit_treatment->visit visit_treatment->treatment
    must: `patient visit dentist treatment invoice insurance_policy|policy visit->patient visit->dentist
      invoice->patient|visit insurance_policy|policy->patient`,
    mustNot: 'start_time due_date total number',
  },
  {
    trade: 'beekeeping',
    request: `I keep bees and need to track my hives. Each hive stands in an apiary; an apiary has a name, an address and coordinates. Each hive has a queen, with a marking colour and the year she hatched. I inspect hives every week or two and write down the date, the number of frames with brood, the temper and any remarks. When I harvest honey I note the weight in kilos and the humidity for every hive. Treatments against varroa are recorded with the product used and the dose.`,
    // Missed: treatment->hive
    must: `hive apiary queen inspection harvest treatment hive->apiary queen|hive->hive|queen inspection->hive
      harvest->hive`,
    mustNot: 'week date humidity temper remark',
  },
  {
    trade: 'gym',
    request: `I want an app where gym members can book classes. Classes are taught by trainers in one of our studios. A class has a title, a start time, a duration in minutes and a capacity. Members have a membership plan with a monthly price. If a class is full, members can join the waiting list. Trainers can mark who showed up.`,
    must: `member|gym_member class trainer studio membership_plan|plan
      booking|class_booking|member_class|class_member class->trainer class->studio
      booking|class_booking|member_class|class_member->member|gym_member
      booking|class_booking|member_class|class_member->class member|gym_member|membership->membership_plan|plan
      waiting_list_entry|waiting_list|waitlist_entry->class`,
    mustNot: 'app capacity price start_time',
  },
  {
    trade: 'furniture maker',
    request: `Hello,
could you build us a small system? We make furniture to order. We need to keep track of customers (name, phone, address), their orders and the pieces in every order. Each piece has a wood type, dimensions and a finish. A carpenter is responsible for each piece. We buy wood from suppliers and would like to know the stock of each material, with the unit and the reorder level.
Thanks, Martin`,
    // Missed: material
    must: `customer order piece carpenter supplier order->customer piece->order piece->carpenter`,
    mustNot: 'martin dimension finish system reorder_level',
  },
  {
    trade: 'film festival',
    request: `Film festival planner

Features:
- Manage films with title, director, running time and country
- Schedule screenings of films in venues
- Each venue has a name and a number of seats
- Visitors can buy tickets for screenings
- Jury members rate films from 1 to 10 with a comment
- Volunteers sign up for shifts; a shift has a start, an end and a venue`,
    // Missed: screening->venue
    must: `film screening venue visitor ticket jury_member|juror rating|film_rating volunteer shift screening->film
      ticket->visitor ticket->screening rating|film_rating->film rating|film_rating->jury_member|juror shift->venue
      shift_signup|volunteer_shift|signup|sign_up|shift_volunteer->shift`,
    mustNot: 'feature country seat running_time',
  },
  {
    trade: 'car workshop',
    request: `Our workshop repairs cars. A customer owns one or more vehicles, each with a licence plate, make, model and year. When a customer brings in a vehicle we open a work order with the mileage, the complaint and the promised date. Mechanics are assigned to work orders and book hours on them. Parts used on a work order are recorded with quantity and unit price. A part has a part number, a description and a shelf.`,
    must: `customer vehicle work_order mechanic part vehicle->customer work_order->vehicle
      work_order_part|part_work_order|part_usage|part_use|used_part->part
      work_order_part|part_work_order|part_usage|part_use|used_part->work_order
      mechanic_assignment|work_order_mechanic|mechanic_work_order|assignment|work_order_assignment->mechanic`,
    mustNot: 'mileage workshop complaint hour shelf',
  },
  {
    trade: 'choir',
    request: `We are a choir of about 60 singers and need a database. Singers have a voice part (soprano, alto, tenor or bass), an e-mail and a phone number. We rehearse every Tuesday; for each rehearsal we keep who was present. Concerts take place in churches and halls, and each concert has a programme of pieces in a certain order. Every piece has a title, a composer and a number of copies. Singers borrow scores and bring them back.`,
    must: `singer rehearsal concert piece attendance|rehearsal_attendance|rehearsal_singer|singer_rehearsal->singer
      attendance|rehearsal_attendance|rehearsal_singer|singer_rehearsal->rehearsal
      concert_piece|programme_item|programme|programme_entry|piece_concert->concert
      concert_piece|programme_item|programme|programme_entry|piece_concert->piece loan|score_loan|borrowing->singer`,
    mustNot: 'tuesday title order copy choir',
  },
  {
    trade: 'property management',
    request: `As a landlord I want to manage my buildings and the flats in them so that I know what is vacant. As a landlord I want to create leases for a flat with a tenant, a start date, an end date and a monthly rent. As a tenant I want to report defects with a description and a photo. As a landlord I want to assign a defect to a contractor. As a landlord I want to see which rents have been paid.`,
    // Missed: contractor flat->building lease->flat lease->tenant defect->contractor
    must: `landlord|user building flat lease tenant defect defect->tenant|flat|lease`,
    mustNot: 'description vacant start_date monthly_rent photo_description',
  },
  {
    trade: 'bakery',
    request: `Bakery ordering. Cafés order bread and cakes from us by phone or e-mail until 6 pm the day before. An order has a delivery date and order lines with product, quantity and price. Products belong to a category and contain allergens. Every night the bakers get a production list per product. Drivers deliver the orders on tours, each tour has a date, a driver and a van.`,
    // Missed: van product_allergen->product product_allergen->allergen tour->van
    must: `order order_line product category allergen driver tour order_line->order order_line->product
      product->category tour->driver order|stop|delivery->tour`,
    mustNot: 'phone e_mail night delivery_date pm',
  },
  {
    trade: 'research lab',
    request: `We need to keep track of samples in our freezers. A sample has a barcode, a collection date, a volume in microlitres and a storage temperature. Samples are taken from donors, who give consent once. Freezers have shelves and shelves have boxes; a sample sits in one position of a box. Researchers request samples for a project, and a curator approves or rejects the request.`,
    must: `sample donor freezer shelf box researcher project request|sample_request sample->donor shelf->freezer
      box->shelf sample->box request|sample_request->researcher request|sample_request->project`,
    mustNot: 'volume temperature barcode collection_date',
  },
  {
    trade: 'driving school',
    request: `Driving school app

Students: first name, last name, date of birth, licence class
Instructors: name, phone
Cars: plate, model, gearbox (manual or automatic)
Lessons: date, start time, duration, kind (normal, motorway, night)

Every lesson is given by an instructor to a student in a car. Students take a theory exam and a practical exam. For exams we store the date, the result and the number of mistakes.`,
    must: `student instructor car lesson exam lesson->student lesson->instructor lesson->car exam->student`,
    mustNot: 'gearbox mistake result app',
  },
  {
    trade: 'crowdfunding',
    request: `I want to build a platform where creators can start campaigns. A campaign has a title, a story, a funding goal and an end date. Each campaign offers rewards with a minimum amount and a limit. Backers pledge an amount to a campaign and choose a reward. Creators post updates and backers can comment on them. If the goal isn't reached by the end date, pledges are refunded.`,
    must: `creator campaign reward backer pledge update comment campaign->creator reward->campaign pledge->backer
      pledge->campaign pledge->reward update->campaign|creator comment->update comment->backer`,
    mustNot: 'story amount funding_goal end_date platform',
  },
  {
    trade: 'hotel',
    request: `Design a database for a hotel. Guests make reservations for one or more rooms. Every room belongs to a room type with a nightly rate and a number of beds. Reservations have an arrival date, a departure date and a status (booked, checked in, checked out or cancelled). During their stay guests can order extras such as breakfast or parking, which are charged to the reservation. Guests pay by card or cash, and a payment has an amount and a date.`,
    // Missed: room_type room->room_type payment->reservation reservation_extra->reservation
    must: `guest reservation room extra payment reservation->guest
      reservation_room|room_reservation|reservation->room`,
    // Unwanted, and there: parking
    mustNot: 'hotel breakfast status arrival_date',
  },
  {
    trade: 'museum',
    request: `The museum owns about 40,000 objects. Every object has an inventory number, a title, a material and dimensions. Objects were made by one or several artists, of whom we know the name, the birth year and the nationality. Exhibitions show objects in rooms. We lend objects to other museums: a loan has a borrower, a start date, an end date and an insurance value. Restorers examine objects and write condition reports with a grade from A to E.`,
    // Missed: room
    must: `object artist exhibition loan restorer condition_report object_artist|artist_object|creation->object
      object_artist|artist_object|creation->artist exhibition_object|object_exhibition|exhibit->exhibition
      exhibition_object|object_exhibition|exhibit->object loan->object condition_report->object
      condition_report->restorer`,
    mustNot: 'nationality material birth_year grade dimension',
  },
  {
    trade: 'event catering',
    request: `I'm writing to ask for a quote for a database. We cater for weddings and company parties. A client books an event with a date, a venue and the number of guests. For each event we put together a menu of dishes. Dishes are made of ingredients, each with a quantity and a unit. Waiters and cooks are scheduled for events with a role and an hourly wage. We'd also like to store feedback that clients leave after an event, with a score between 1 and 5.`,
    must: `client event dish ingredient feedback event->client event_dish|menu|menu_dish|menu_item|dish_event->dish
      dish_ingredient|recipe_item|ingredient_dish->dish dish_ingredient|recipe_item|ingredient_dish->ingredient
      feedback->event|client`,
    mustNot: 'quote unit hourly_wage date score',
  },
  {
    trade: 'allotment garden',
    request: `Our allotment association has 120 plots. Each plot has a number and an area in square metres and is leased to one member. Members pay a yearly fee and owe 10 hours of community work; we log the hours they worked with the date and the task. There is a waiting list of applicants with name, e-mail and date of application. Tools can be borrowed by members. The board sends letters to members.`,
    // Missed: applicant tool loan loan->tool loan->member work_log->member
    must: `plot member plot|lease->member`,
    mustNot: 'area square_metre list board association',
  },
  {
    trade: 'podcast',
    request: `something like a podcast directory where listeners subscribe to shows, rate episodes and make playlists. shows have hosts and categories. episodes have a title, audio url, duration and publish date`,
    // Missed: subscription episode->show subscription->listener subscription->show playlist_episode->playlist
    // playlist_episode->episode
    must: `listener show episode playlist host category rating|episode_rating rating|episode_rating->episode
      rating|episode_rating->listener playlist->listener`,
    mustNot: 'directory duration publish_date podcast_directory',
  },
  {
    trade: 'delivery of parcels',
    request: `Courier service requirements
1. Senders create shipments; a shipment has a tracking number, a weight and a declared value.
2. Each shipment has a sender address and a recipient address.
3. Couriers pick up shipments and drive vans.
4. Every scan of a parcel at a depot is stored with the time and the status.
5. Customers can file complaints about shipments.
6. Dispatchers plan routes, and each route consists of stops in a sequence.
Volume: 50,000 shipments per day.`,
    // Missed: address depot stop shipment->address scan->shipment scan->depot stop->route
    must: `sender shipment courier van scan complaint dispatcher route shipment->sender shipment|pickup->courier
      complaint->shipment complaint->customer route->dispatcher`,
    mustNot: 'weight declared_value volume sequence',
  },
  {
    trade: 'language school',
    request: `We offer language courses at three branches. A course has a language, a level from A1 to C2, a start date and a price. Teachers teach courses and speak several languages. Students enroll in courses, and we need to know when they enrolled and what they paid. Each course has lessons on certain days. At the end students get a certificate with a grade.`,
    // Missed: student branch enrollment->student certificate->student teacher_language->teacher
    must: `course teacher enrollment|enrolment lesson certificate language enrollment|enrolment->course
      lesson->course course->language|branch course->teacher`,
    mustNot: 'level price start_date day',
  },
  {
    trade: 'farm shop',
    request: `Vegetable box scheme. Subscribers choose a box size and a delivery day, and can pause their subscription for a while. Every week we decide which vegetables go into each box size. Fields are planted with crops; for each planting we note the field, the crop, the sowing date and the expected harvest date. Harvests are weighed per planting. Subscribers collect their boxes at pick-up points with an address and opening hours.`,
    must: `subscriber subscription vegetable|crop field crop planting harvest pick_up_point|pickup_point
      subscription->subscriber planting->field planting->crop harvest->planting
      subscriber|subscription|box->pick_up_point|pickup_point`,
    mustNot: 'week sowing_date opening_hour while scheme',
  },
  {
    trade: 'translation agency',
    request: `Users should be able to sign up and log in. Clients can upload documents and request translations into one or more languages. A translation job has a source language, a target language, a word count, a deadline and a price. Translators have language pairs with a rate per word. A project manager assigns each job to a translator and a reviewer. Translators are paid monthly; the invoice lists the jobs they finished. All files must be encrypted.`,
    // Missed: translation_job->document translation_job->translator translation_job->project_manager
    // invoice->translator
    must: `user client document translation_job|job translator project_manager language_pair document->client
      language_pair->translator`,
    // Unwanted, and there: file
    mustNot: 'word_count deadline rate log_in word',
  },
  {
    trade: 'ski resort',
    request: `We operate lifts and slopes in a ski resort. A lift has a name, a type and a capacity per hour; slopes have a difficulty (blue, red or black) and a length. Slopes start at lifts. Guests buy passes, and a pass has a type, a valid from and a valid to. Each time a guest goes through a gate we store the pass, the gate and the time. Gates are at lifts. Patrols report accidents on slopes, with the severity and the injured person.`,
    // Missed: passage accident pass->guest accident->slope accident->patrol passage->pass passage->gate
    must: `lift slope guest pass gate patrol gate->lift slope->lift`,
    mustNot: 'difficulty time severity resort length',
  },
]

/** A request that only names things, and what it has to be asked about. */
export interface EverydayWish {
  readonly request: string
  readonly things: readonly string[]
}

export const everydayWishes: readonly EverydayWish[] = [
  {
    request: 'a database for a bike rental with stations, bikes and trips',
    things: ['station', 'bike', 'trip'],
  },
  {
    request: 'a football league database: clubs, teams, players, matches, referees and goals',
    things: ['club', 'team', 'player'],
  },
]

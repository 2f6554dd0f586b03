import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

/** What a text that describes its own things becomes: columns without the conventional ones, `?` nullable, `u` unique. */
function tablesOf(request: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  if (design.status !== 'designed') return [design.status]
  return design.model.tables.map(({name, columns, uniques, primaryKey}) => {
    const isUnique = (column: string) => uniques.some(unique => unique.columns.join() === column)
    const list = columns
      .filter(column => !['id', 'created_at', 'updated_at'].includes(column.name))
      .map(column => `${column.name}${column.nullable ? '?' : ''}${isUnique(column.name) ? 'u' : ''}`)
    const key = primaryKey?.columns.join() ?? ''
    return `${name}(${list.join(', ')})${key === 'id' ? '' : ` key ${key}`}`
  })
}

function questionsOf(request: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  return (design.status === 'designed' ? design.report.questions : design.questions).map(({text}) => text)
}

test.each([
  // Another verb between the same two things is another relation, and a role names its column.
  [
    'Each employee works in exactly one department. Each department is managed by one employee.',
    ['employees(department_id)', 'departments(manager_id?)'],
  ],
  [
    'A department has many employees. An employee manages many departments.',
    ['departments(manager_id?)', 'employees(department_id)'],
  ],
  [
    'Each employee works in exactly one department. Each department has one employee as its manager.',
    ['employees(department_id)', 'departments(manager_id?)'],
  ],
  [
    'A user writes many posts. A user reviews many posts. A user has a name.',
    ['users(name)', 'posts(user_id, reviewer_id)'],
  ],
  // Only the same relation, said from both sides, is one to one.
  [
    'A driver drives at most one vehicle. A vehicle is driven by at most one driver. A driver has a name.',
    ['vehicles()', 'drivers(vehicle_id?u, name)'],
  ],
  [
    'A department is managed by exactly one employee. An employee manages at most one department.',
    ['employees()', 'departments(manager_idu)'],
  ],
  [
    'Each employee works in exactly one department. Each department has one employee. An employee has a name.',
    ['employees(department_id, name)', 'departments(employee_id?)'],
  ],
  [
    'A user has one profile. Each profile belongs to one user. A user has a name.',
    ['users(name)', 'profiles(user_idu)'],
  ],
  // A plural without a number.
  ['A customer places orders. An order has a total.', ['customers()', 'orders(customer_id, total)']],
  [
    'Orders are placed by customers. An order has a total. A customer has a name.',
    ['customers(name)', 'orders(customer_id, total)'],
  ],
  [
    'Employees work in departments. An employee has a name. A department has a code.',
    ['departments(code)', 'employees(department_id, name)'],
  ],
  [
    'Employees work on projects. An employee has a name. A project has a title.',
    ['employees(name)', 'projects(title)', 'employee_projects(employee_id, project_id) key employee_id,project_id'],
  ],
  // Parts belong to one whole, things of their own may be in several.
  ['An order contains one or more items. An item has a quantity.', ['orders()', 'items(order_id, quantity)']],
  [
    'A playlist contains many songs. A song has a title.',
    ['playlists()', 'songs(title)', 'playlist_songs(playlist_id, song_id) key playlist_id,song_id'],
  ],
  ['A book has many chapters. A chapter has a title.', ['books()', 'chapters(book_id, title)']],
  ['An artist has many songs. A song has a title.', ['artists()', 'songs(artist_id, title)']],
  // Things that refer to their own kind.
  ['A category has a name. A category may have a parent.', ['categories(parent_id?, name)']],
  ['A category has a name and many subcategories.', ['categories(parent_id?, name)']],
  ['An employee has a name. Each employee reports to another employee.', ['employees(manager_id?, name)']],
  // Things by their descriptions, and by the verbs that others do with them.
  [
    'Professors teach courses. A course has a title. Each student has an advisor who is a professor. Students take courses.',
    [
      'professors()',
      'courses(professor_id, title)',
      'students(advisor_id)',
      'student_courses(student_id, course_id) key student_id,course_id',
    ],
  ],
  [
    'A guest books one or more rooms. A booking has a start date. A room has a number and a price per night.',
    ['guests()', 'rooms(number, price_per_night)', 'bookings(guest_id, room_id, start_date)'],
  ],
  [
    'Appointments are made by patients with doctors. An appointment has a time. A doctor has a name. A patient has a name.',
    ['patients(name)', 'doctors(name)', 'appointments(patient_id, doctor_id, time)'],
  ],
  [
    'Each company has many employees. An employee has a name. Each project is owned by one company.',
    ['companies()', 'employees(company_id, name)', 'projects(company_id)'],
  ],
  [
    'A flight departs from one airport and arrives at one airport. An airport has a code. A flight has a number.',
    ['airports(code)', 'flights(departure_airport_id, arrival_airport_id, number)'],
  ],
  [
    'Each book is written by one or more authors. Authors have a name. A book has a title.',
    ['books(title)', 'authors(name)', 'book_authors(book_id, author_id) key book_id,author_id'],
  ],
  [
    'Employees are assigned to projects. Each assignment has a role. An employee has a name. A project has a title.',
    ['employees(name)', 'projects(title)', 'assignments(project_id, employee_id, role)'],
  ],
  ['An employee has a name. An employee may supervise other employees.', ['employees(supervisor_id?, name)']],
  // What a system wants is not what it keeps.
  ['The mail system manages users. A user has an email. The system needs to manage sales of users.', ['users(email)']],
  // Units belong to names, words in any script to tables.
  ['A parcel has a weight in kg and a length in cm.', ['parcels(weight_kg, length_cm)']],
  ['Each café has a name. A café has many tables.', ['cafes(name)', 'tables(cafe_id)']],
  // A role is a person only where the request has people of the general kind.
  ['employee(id, name)\nticket(id, title, owner)', ['employees(name)', 'tickets(owner_id, title)']],
  ['customer(id, name)\nticket(id, title, owner)', ['customers(name)', 'tickets(title, owner)']],
])('%s', (request, expected) => {
  expect(tablesOf(request)).toEqual(expected)
})

test('numbers for bounds make a number, and bound the length of a text', () => {
  const request =
    'course(title varchar(80), room)\nA grade has a value between 1 and 6. The title of a course is between 3 and 80.'
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const checks = design.status === 'designed' ? design.model.tables.flatMap(table => table.checks) : []
  const ranges = checks.map(({expression}) => expression).filter(expression => expression.includes('BETWEEN'))
  expect(ranges).toEqual(['char_length(title) BETWEEN 3 AND 80', 'value BETWEEN 1 AND 6'])
})

test('things that a first sentence lists and nothing describes are missing', () => {
  const request = 'We need to track vehicles, drivers and trips. Drivers have a license number.'
  const {report} = designSchema({request, packs: [], conventions: defaultConventions})
  expect(report.coverage[0]).toMatchObject({
    status: 'partly',
    by: ['drivers'],
    note: 'Nothing in the design answers `vehicles`, `trips`.',
  })
})

test('what decides between two shapes is asked', () => {
  expect(questionsOf('An order contains products. A product has a name and a price.')).toContain(
    'Can a product be in several orders?',
  )
  expect(questionsOf('Book(isbn, title, author)\nMember(id, name)')).toContain(
    'Is the author of a book one of the members?',
  )
  expect(questionsOf('Each employee works in one department. Each department is managed by one employee.')).toContain(
    'May a department be without a manager for a while?',
  )
})

test('questions name things, one at a time and whole', () => {
  const questions = questionsOf('Design a database for a library with books, members and loans')
  expect(questions.slice(0, 3)).toEqual([
    'What does the database keep about each book? Such as "Each book has a name and a start date."',
    'What does the database keep about each member? Such as "Each member has a name and a start date."',
    'What does the database keep about each loan? Such as "Each loan has a name and a start date."',
  ])
  expect(questions).toHaveLength(5)
  expect(questionsOf('Design a database for cafés')[0]).toMatch(/each café\?/)
})

test.each([
  'Entwirf eine Datenbank für eine Schule',
  'Diseña una base de datos para una escuela',
  'Conçois une base de données pour une école',
  '学校のデータベースを設計してください',
])('a request in another language gets one question: %s', request => {
  expect(questionsOf(request)).toEqual(['Can you say it in English? Requests are read in English only.'])
})

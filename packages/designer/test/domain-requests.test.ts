import {defaultConventions, designSchema} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {schemaRules, verifySchema} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'
import {missingThings} from './missing-things.js'

const {packs} = installedPacks()

const requests: readonly (readonly [request: string, must: string, mustNot: string])[] = [
  [
    'A marketplace with subscriptions and a help desk',
    'vendor product subscription subscription_plan ticket ticket_message subscription->subscription_plan ticket->user',
    'course loan booking',
  ],
  [
    'Database schema for a blog',
    'post comment tag category post->user comment->post post_tag->tag',
    'product order page media_asset',
  ],
  [
    'An online shop with a blog',
    'product order order_item post comment category content_category product->category post_category->content_category',
    'ticket subscription',
  ],
  [
    'Chat application with direct messages and group chat',
    'conversation message conversation_participant message->conversation conversation_participant->user',
    'notification ticket order',
  ],
  [
    'Notification service for e-mail, SMS and push notifications',
    'notification notification_type notification_delivery notification_preference push_device notification->user',
    'message subscription',
  ],
  [
    'Appointment booking system for a clinic',
    'booking resource availability_rule bookable_service booking->resource booking->bookable_service',
    'calendar product',
  ],
  [
    'Room booking with recurring bookings and e-mail notifications',
    'booking booking_series notification notification_delivery booking->booking_series',
    'push_device order',
  ],
  [
    'Shared calendar app with invitations and reminders',
    'calendar calendar_event event_attendee event_reminder event_attendee->calendar_event',
    'booking resource',
  ],
  [
    'CRM with sales pipeline and marketing campaigns',
    'company contact lead deal pipeline_stage campaign campaign_response deal->pipeline_stage lead->contact',
    'order ticket',
  ],
  [
    'CRM and customer support with SLA targets',
    'deal contact ticket sla_policy sla_target ticket_sla_clock ticket->contact sla_target->sla_policy',
    'order',
  ],
  [
    'Help desk with a knowledge base',
    'ticket support_team knowledge_article ticket->support_team ticket_message->ticket',
    'post satisfaction_rating',
  ],
  [
    'Project management with sprints and time tracking',
    'project task sprint time_entry task_dependency task->sprint time_entry->task task_dependency->task',
    'ticket task_attachment',
  ],
  ['To-do app', 'project task task->project task_assignee->user', 'sprint ticket'],
  [
    'HR system with leave management and payroll',
    'employee department employment job_assignment leave_request leave_entry payslip payslip->employment job_assignment->department',
    'candidate student',
  ],
  [
    'Applicant tracking for human resources',
    'job_opening candidate job_application job_application->candidate job_opening->position',
    'payslip',
  ],
  [
    'School management with attendance and a timetable',
    'student teacher course term class_section enrollment attendance_mark class_meeting enrollment->class_section',
    'employee guardian',
  ],
  [
    'University course registration with prerequisites',
    'course class_section enrollment course_prerequisite course_prerequisite->course class_section->term',
    'attendance_mark booking',
  ],
  [
    'Library management with holds and fines',
    'work edition item patron loan hold_request account_entry loan->item hold_request->work account_entry->patron',
    'product student',
  ],
  ['A school with a library management system', 'student enrollment patron loan item loan->patron', 'product order'],
  [
    'User management with audit logging and role-based access control',
    'user role permission user_role audit_log user_role->role',
    'order ticket',
  ],
  [
    'User authentication with single sign on and notification preferences',
    'user session notification_preference notification_preference->user',
    'ticket push_device',
  ],
  [
    'Design database for e-commerce',
    'user product product_variant cart order payment review stock_level order_item->order payment->order',
    'post ticket subscription vendor',
  ],
  [
    'Online shop with wishlists, several warehouses and product reviews',
    'wishlist warehouse review stock_level->warehouse review->product',
    'vendor booking',
  ],
  [
    'Membership plans with recurring billing and a customer support desk',
    'subscription subscription_plan subscription_period ticket subscription_period->subscription',
    'cart loan',
  ],
  [
    'Multi-tenant project management',
    'organization project task project->organization task->organization',
    'sprint cart',
  ],
]

test.each(requests)('%s', (request, must, mustNot) => {
  const design = designSchema({request, packs, conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : null
  expect(missingThings({must: must.split(' '), mustNot: mustNot.split(' ')}, model)).toEqual([])
  const verification = model === null ? null : verifySchema(model, schemaRules)
  expect(verification?.problems.map(formatProblem)).toEqual([])
})

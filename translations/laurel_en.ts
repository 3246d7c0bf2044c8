<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>laurel::ui::ApprovalQueues</name>
    <message numerus="yes">
        <source>You decided %n upgrades today. New ones appear here on their own.</source>
        <translation>
            <numerusform>You decided %n upgrade today. New ones appear here on their own.</numerusform>
            <numerusform>You decided %n upgrades today. New ones appear here on their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notifications, %n new</numerusform>
            <numerusform>Notifications, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::BinCard</name>
    <message numerus="yes">
        <source>%n in this bin</source>
        <translation>
            <numerusform>%n in this bin</numerusform>
            <numerusform>%n in this bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::ChartText</name>
    <message numerus="yes">
        <source>%n series from %1 to %2; the highest value is %3 %4 (%5).</source>
        <translation>
            <numerusform>%n series from %1 to %2; the highest value is %3 %4 (%5).</numerusform>
            <numerusform>%n series from %1 to %2; the highest value is %3 %4 (%5).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::ConnectionChip</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::DecisionDesk</name>
    <message numerus="yes">
        <source>Approving %1. Nothing is sent for %n seconds.</source>
        <translation>
            <numerusform>Approving %1. Nothing is sent for %n second.</numerusform>
            <numerusform>Approving %1. Nothing is sent for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %1. Nothing is sent for %n seconds.</source>
        <translation>
            <numerusform>Rejecting %1. Nothing is sent for %n second.</numerusform>
            <numerusform>Rejecting %1. Nothing is sent for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %1. Nothing is sent for %n seconds.</source>
        <translation>
            <numerusform>Approved %1. Nothing is sent for %n second.</numerusform>
            <numerusform>Approved %1. Nothing is sent for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %1. Nothing is sent for %n seconds.</source>
        <translation>
            <numerusform>Rejected %1. Nothing is sent for %n second.</numerusform>
            <numerusform>Rejected %1. Nothing is sent for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::DispatchPage</name>
    <message numerus="yes">
        <source>%n more wait for an approval</source>
        <translation>
            <numerusform>%n more waits for an approval</numerusform>
            <numerusform>%n more wait for an approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::DispatchTexts</name>
    <message numerus="yes">
        <source>%1 × %2 and %n more</source>
        <comment>count, item</comment>
        <translation>
            <numerusform>%1 × %2 and %n more</numerusform>
            <numerusform>%1 × %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::DueBar</name>
    <message numerus="yes">
        <source>%n more cycles after it</source>
        <translation>
            <numerusform>%n more cycle after it</numerusform>
            <numerusform>%n more cycles after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::NoticeCenter</name>
    <message numerus="yes">
        <source>%n cycle(s) closed</source>
        <translation>
            <numerusform>%n cycle closed</numerusform>
            <numerusform>%n cycles closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::PageCatalog</name>
    <message numerus="yes">
        <source>%n to pick</source>
        <translation>
            <numerusform>%n to pick</numerusform>
            <numerusform>%n to pick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) due</source>
        <translation>
            <numerusform>%n cycle due</numerusform>
            <numerusform>%n cycles due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::QueueList</name>
    <message numerus="yes">
        <source>%n no longer waiting.</source>
        <translation>
            <numerusform>%n no longer waiting.</numerusform>
            <numerusform>%n no longer waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new.</source>
        <translation>
            <numerusform>%n new.</numerusform>
            <numerusform>%n new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::RunWords</name>
    <message numerus="yes">
        <source>%n cycles are due</source>
        <translation>
            <numerusform>%n cycle is due</numerusform>
            <numerusform>%n cycles are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::RunsPage</name>
    <message numerus="yes">
        <source>%n cycles closed.</source>
        <translation>
            <numerusform>%n cycle closed.</numerusform>
            <numerusform>%n cycles closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::ScanNotices</name>
    <message numerus="yes">
        <source>Right item. Scan %n more.</source>
        <translation>
            <numerusform>Right item. Scan %n more.</numerusform>
            <numerusform>Right item. Scan %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item has no stock.</source>
        <translation>
            <numerusform>%n item has no stock.</numerusform>
            <numerusform>%n items have no stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item is still to scan.</source>
        <translation>
            <numerusform>%n item is still to scan.</numerusform>
            <numerusform>%n items are still to scan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more fits into this order.</source>
        <translation>
            <numerusform>Only %n more fits into this order.</numerusform>
            <numerusform>Only %n more fit into this order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::StepFacts</name>
    <message numerus="yes">
        <source>%1 members read</source>
        <translation>
            <numerusform>%1 member read</numerusform>
            <numerusform>%1 members read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds</source>
        <translation>
            <numerusform>%1 refund</numerusform>
            <numerusform>%1 refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 valid</source>
        <translation>
            <numerusform>%1 valid</numerusform>
            <numerusform>%1 valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reserved</source>
        <translation>
            <numerusform>%1 reserved</numerusform>
            <numerusform>%1 reserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ready to pick</source>
        <translation>
            <numerusform>%1 ready to pick</numerusform>
            <numerusform>%1 ready to pick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting for a manager</source>
        <translation>
            <numerusform>%1 waiting for a manager</numerusform>
            <numerusform>%1 waiting for a manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without stock</source>
        <translation>
            <numerusform>%1 without stock</numerusform>
            <numerusform>%1 without stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the outbox</source>
        <translation>
            <numerusform>%1 in the outbox</numerusform>
            <numerusform>%1 in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 held until a manager decides</source>
        <translation>
            <numerusform>%1 held until a manager decides</numerusform>
            <numerusform>%1 held until a manager decides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without consent</source>
        <translation>
            <numerusform>%1 without consent</numerusform>
            <numerusform>%1 without consent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::WorkCard</name>
    <message numerus="yes">
        <source>%n overdue.</source>
        <translation>
            <numerusform>%n overdue.</numerusform>
            <numerusform>%n overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laurel::ui::QualifyingChecks</name>
    <message numerus="yes">
        <source>%1 points in %n days</source>
        <translation>
            <numerusform>%1 points in %n day</numerusform>
            <numerusform>%1 points in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders count.</source>
        <translation>
            <numerusform>%n order counts.</numerusform>
            <numerusform>%n orders count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 12 active months</source>
        <translation>
            <numerusform>%n of 12 active months</numerusform>
            <numerusform>%n of 12 active months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are still returnable</source>
        <translation>
            <numerusform>%n order is still returnable</numerusform>
            <numerusform>%n orders are still returnable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are promised to nobody.</source>
        <translation>
            <numerusform>%n is promised to nobody.</numerusform>
            <numerusform>%n are promised to nobody.</numerusform>
        </translation>
    </message>
</context>
</TS>

#include "ui/shell/FirstStartPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/WhenDone.h"
#include "ui/shell/BrandMark.h"
#include "ui/theme/Fonts.h"

#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

Label* centred(Label* label)
{
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstStartPage::FirstStartPage(ProgramMaker makeDemo, const QString& problem, QWidget* parent)
    : QWidget(parent)
    , m_makeDemo(std::move(makeDemo))
    , m_problem(centred(plainLabel(problem, TextStyle::Body, TextTone::Danger, this)))
    , m_demo(button(tr("Make the demo program"), ButtonKind::Primary, u"play"_s, this))
    , m_open(button(tr("Open a program file…"), ButtonKind::Normal, u"database"_s, this))
    , m_step(centred(plainLabel(tr("Making the demo program: members, a year of orders, people…"),
                                TextStyle::Secondary, TextTone::Secondary, this)))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"firstStart"_s);
    m_problem->setObjectName(u"problem"_s);
    m_demo->setObjectName(u"makeDemo"_s);
    m_open->setObjectName(u"openFile"_s);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the demo program"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_demo);
    buttons->addWidget(m_open);
    buttons->addStretch(1);

    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(new BrandMark(56, this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(centred(
        plainLabel(tr("Welcome to Laurel"), TextStyle::RecordTitle, TextTone::Normal, this)));
    column->addWidget(centred(plainLabel(
        tr("Look around with the demo program: invented people, real baskets. Or open a program of "
           "your own."),
        TextStyle::Body, TextTone::Secondary, this)));
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_step);
    column->addWidget(m_progress);

    auto* middle = new QWidget(this);
    middle->setLayout(column);
    middle->setFixedWidth(scaled(460));
    auto* row = new QHBoxLayout; // Not by alignment: wrapped text would get too little height.
    row->addStretch(1);
    row->addWidget(middle);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);

    connect(m_demo, &QPushButton::clicked, this, &FirstStartPage::makeDemo);
    connect(m_open, &QPushButton::clicked, this, &FirstStartPage::chooseFile);
    arrange();
}

void FirstStartPage::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    arrange();
}

void FirstStartPage::makeDemo()
{
    m_isMaking = true;
    m_problem->clear();
    m_progress->setValue(0);
    arrange();

    // Called on the other thread; the page may be gone by then.
    const auto tell = [page = QPointer(this)](int percent) {
        QMetaObject::invokeMethod(
            qApp,
            [page, percent] {
                if (page)
                    page->m_progress->setValue(percent);
            },
            Qt::QueuedConnection);
    };
    whenDone(QtConcurrent::run([make = m_makeDemo, tell] { return make(tell); }), this,
             [this](const Result<QString>& made) { finish(made); });
}

void FirstStartPage::finish(const Result<QString>& made)
{
    m_isMaking = false;
    if (!made)
        m_problem->setText(sentenceFor(made.error()));
    arrange();
    m_demo->setFocus();
    if (made)
        emit programWanted(*made);
}

void FirstStartPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a program file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Laurel programs (*.laurel *.sqlite *.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { emit programWanted(u"sqlite:"_s + file); });
    dialog->open();
}

void FirstStartPage::arrange()
{
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_demo->setVisible(!m_isMaking && m_makeDemo);
    m_open->setVisible(!m_isMaking);
    m_step->setVisible(m_isMaking);
    m_progress->setVisible(m_isMaking);
}

} // namespace laurel::ui

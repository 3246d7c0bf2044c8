#include "ui/shell/AboutDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/shell/BrandMark.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

AboutDialog::AboutDialog(const QString& details, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Laurel"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* text = new QVBoxLayout;
    text->setSpacing(8);
    text->addWidget(plainLabel(tr("Laurel"), TextStyle::RecordTitle, TextTone::Normal, this));
    text->addWidget(
        plainLabel(tr("Loyalty programs whose points are never lost, doubled or unexplained."),
                   TextStyle::Body, TextTone::Normal, this));
    auto* facts = plainLabel(details, TextStyle::Secondary, TextTone::Secondary, this);
    facts->setObjectName(u"details"_s);
    text->addWidget(facts);
    text->addWidget(plainLabel(tr("Free software under the GNU General Public License, version 3 "
                                  "or later."),
                               TextStyle::Secondary, TextTone::Secondary, this));

    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(new BrandMark(56, this), 0, Qt::AlignTop);
    body->addLayout(text, 1);

    auto* copy = button(tr("Copy details"), ButtonKind::Normal, u"copy"_s, this);
    auto* close = button(tr("Close"), ButtonKind::Primary, {}, this);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [details] { QGuiApplication::clipboard()->setText(details); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(20);
    layout->addLayout(body);
    layout->addLayout(foot);
}

} // namespace laurel::ui

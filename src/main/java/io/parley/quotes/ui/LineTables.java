package io.parley.quotes.ui;

import io.parley.quotes.spi.LineEditor;
import io.parley.quotes.spi.LineEditors;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LineTables implements LineEditors {

    @Override
    public LineEditor create(@Nullable Currency currency) {
        return new LineTable(currency);
    }
}

package example.bureau;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The justice bureau's intake of reports. */
@SpringBootApplication
public class Bureau {
    public static void main(String[] arguments) {
        SpringApplication.run(Bureau.class, arguments);
    }
}
